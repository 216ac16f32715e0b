import fc from 'fast-check';
import { asId, type ClusterId } from '../ids/index.js';
import {
  changedFields,
  layOver,
  writtenOver,
  type PostingUpdate,
  type SaidPosting,
  type WrittenOver,
} from './past-posting.js';

const at = (day: number) => new Date(Date.UTC(2026, 2, day));

const base: Partial<SaidPosting> = {
  ...{ seq: 1, matchSeq: 1, revision: 1, state: 'open', title: 'Engineer', text: 'Go', html: null },
  ...{ clusterId: asId<ClusterId>('c1'), revisedAt: at(1), closedAt: null, closedReason: null },
  ...{ postedAt: at(1), validThrough: null, repost: null },
  facts: { skills: ['go'], salary: null } as unknown as SaidPosting['facts'],
};

const change = (next: Partial<SaidPosting>, showsAgain = false): PostingUpdate => ({
  $set: next,
  ...(showsAgain ? { $unset: { hidden: true } } : {}),
});

function apply(posting: Partial<SaidPosting>, { $set, $unset }: PostingUpdate): Partial<SaidPosting> {
  const { hidden, ...rest } = { ...posting, ...$set };
  return hidden === undefined || $unset !== undefined ? rest : { ...rest, hidden };
}

const date = fc.integer({ min: 1, max: 28 }).map(at);
const updates = fc.record({
  set: fc.record(
    {
      title: fc.string(),
      text: fc.string(),
      html: fc.option(fc.string()),
      department: fc.option(fc.string()),
      postedAt: fc.option(date),
      validThrough: fc.option(date),
      closedAt: fc.option(date),
      state: fc.constantFrom('open' as const, 'closed' as const),
      facts: fc.dictionary(fc.constantFrom('skills', 'salary', 'level'), fc.array(fc.string())),
      repost: fc.option(fc.record({ afterDays: fc.nat(9), times: fc.nat(9), at: date })),
      hidden: fc.record({ at: date, by: fc.constantFrom('posting' as const, 'company' as const) }),
      sample: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
  shows: fc.boolean(),
});

describe('what a change writes over', () => {
  it('laid over the present, newest first, gives the posting as of any change before', () => {
    fc.assert(
      fc.property(fc.array(updates, { maxLength: 8 }), (steps) => {
        const states = [base];
        const past: WrittenOver[] = [];
        for (const { set, shows } of steps) {
          const now = states.at(-1) ?? base;
          const update = change({ ...set, seq: states.length + 1 } as Partial<SaidPosting>, shows);
          past.unshift(writtenOver(now, update));
          states.push(apply(now, update));
        }
        const present = states.at(-1) ?? base;
        for (const [index, state] of states.entries()) {
          const later = past.slice(0, states.length - 1 - index);
          expect(layOver(present, later)).toEqual(state);
        }
      }),
    );
  });

  it('is nothing of what stayed as it was, whatever the order of its fields', () => {
    const same = { facts: { salary: null, skills: ['go'] }, title: 'Engineer', text: 'Rust' };
    expect(writtenOver(base, change(same as unknown as Partial<SaidPosting>))).toEqual({
      was: { text: 'Go' },
      absent: [],
    });
  });

  it('says what was not there before', () => {
    const hidden = { at: at(2), by: 'company' } as const;
    expect(writtenOver(base, change({ hidden }))).toEqual({ was: {}, absent: ['hidden'] });
    expect(writtenOver({ ...base, hidden }, change({ seq: 2 }, true))).toEqual({
      was: { seq: 1, hidden },
      absent: [],
    });
    expect(writtenOver(base, change({}, true))).toEqual({ was: {}, absent: [] });
  });
});

describe('the fields that a source changed', () => {
  it('are named, of facts each, and none of the bookkeeping', () => {
    const facts = { skills: ['rust'], salary: null, level: 'senior' } as unknown as SaidPosting['facts'];
    const update = change({
      title: 'Engineer',
      text: 'Rust',
      facts,
      seq: 9,
      revision: 2,
      department: 'Core',
    });
    expect(changedFields(base, update)).toEqual(['facts.skills', 'facts.level', 'department', 'text']);
  });

  it('are none where nothing differs', () => {
    expect(changedFields(base, change({ title: 'Engineer', seq: 9 }))).toEqual([]);
  });
});
