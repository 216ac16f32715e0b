import { asId, reportId, type PostingId } from '@app/core/ids';
import type { FactName } from '@app/core/posting';
import type { KeptReport } from '@app/core/records';
import { groupWrongFacts } from './wrong-facts.js';

const at = new Date('2026-03-01T00:00:00Z');
const company = { name: 'Acme', slug: 'acme' };
const postings = new Map(
  ['a:1', 'a:2', 'b:1']
    .map((id) => asId<PostingId>(id))
    .map((_id) => [_id, { _id, title: _id, company, source: _id.slice(0, 1) }]),
);
const report = (posting: string, field: FactName, count = 1): KeptReport => ({
  _id: reportId(asId(posting), 'wrong-fact', field),
  postingId: asId(posting),
  kind: 'wrong-fact',
  field,
  count,
  notes: [],
  firstAt: at,
  lastAt: at,
});

describe('groupWrongFacts', () => {
  it('puts together what is said of one field of one source, the most often said first', () => {
    const groups = groupWrongFacts(
      [report('b:1', 'visa'), report('a:1', 'visa'), report('a:2', 'visa', 2), report('a:1', 'salary')],
      postings,
    );
    expect(groups.map(({ field, source, times, facts }) => [field, source, times, facts.length])).toEqual([
      ['visa', 'a', 3, 2],
      ['visa', 'b', 1, 1],
      ['salary', 'a', 1, 1],
    ]);
    expect(groups[0]?.facts.map(({ posting }) => posting?.title)).toEqual(['a:1', 'a:2']);
  });

  it('keeps reports of postings that are gone, and leaves out those of no fact', () => {
    const { field: _none, ...whole } = report('a:1', 'visa');
    const groups = groupWrongFacts([report('gone', 'title'), { ...whole, kind: 'scam' }], postings);
    expect(groups).toEqual([
      { field: 'title', source: null, times: 1, facts: [{ report: report('gone', 'title'), posting: null }] },
    ]);
  });
});
