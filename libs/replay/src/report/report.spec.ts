import { asId, type PostingId } from '@app/core/ids';
import { withIds } from '@app/testing';
import type { Found } from '../protocol.js';
import { restFor } from '../duty.js';
import { checkLimits, isOver, readLimit } from './limits.js';
import { ReportMaker, unique, type ComparedBatch, type ReplayFrame } from './make-report.js';
import { withoutAddresses } from './redact.js';
import { reportText, shareTold } from './report-text.js';

const BUILD = { name: 'b', release: '0.2.0', reading: '6.0', fingerprint: 'f' };
const FRAME = withIds<ReplayFrame>({
  ...{ at: '2026-11-30T12:00:00.000Z', days: 30, base: BUILD, against: { ...BUILD, name: 'other' } },
  ...{ people: 4, leftOut: { withoutDraft: 1, hidden: 2, changed: 3 } },
  searches: { compared: 5, unread: { base: [], against: ['broken'] } },
});
const found = (postingId: string, who: readonly (readonly [string, string])[]) =>
  withIds<Found>({
    ...{ postingId, thrown: null, opening: postingId, isQuiet: false, member: null },
    alerts: who.map(([subscriberId, search]) => ({ subscriberId, rhythm: 'daily', searches: [search] })),
  });
const cause = (name: string, before = '1') => ({
  ...({ kind: 'fact', name, clause: `${name}:x` } as const),
  before,
  after: '2',
});

/** Posting p is lost for anna, q gained for ben; carl keeps p. */
const BATCH = withIds<ComparedBatch>({
  postings: [
    { id: 'p', source: 'acme', title: 'Go for jobs@acme.example' },
    { id: 'q', source: 'tide', title: 'Rust' },
  ],
  base: [found('p', [['anna', 's'], ['carl', 't']]), found('q', [])],
  against: [found('p', [['carl', 't']]), found('q', [['ben', 'u']])],
  pairs: [
    { change: 'lost', subscriberId: 'anna', savedSearchId: 's', postingId: 'p', causes: [cause('skills')] },
    {
      ...({ change: 'gained', subscriberId: 'ben', savedSearchId: 'u', postingId: 'q' } as const),
      causes: [cause('skills'), cause('salary', 'ask pay@acme.example')],
    },
  ],
  openings: [],
}); // prettier-ignore

const made = (limits = {}) => {
  const maker = new ReportMaker();
  maker.add(BATCH);
  return maker.finish(FRAME, limits);
};

describe('the report of a replay', () => {
  it('counts alerts, pairs and people, and groups them by source, search and cause', () => {
    const report = made();
    expect(report).toMatchObject({
      postings: { compared: 2, failed: { base: 0, against: 0 }, moved: 0 },
      alerts: { base: 2, against: 2, gained: 1, lost: 1, moved: 0 },
      pairs: { base: 2, against: 2, gained: 1, lost: 1 },
      people: { all: 4, affected: 2, gained: 1, lost: 1, moved: 0 },
    });
    const counts = (groups: typeof report.byCause) =>
      groups.map(({ name, alerts, pairs, people }) => [
        name,
        alerts.lost,
        alerts.gained,
        pairs.lost,
        pairs.gained,
        people,
      ]);
    expect(counts(report.byCause)).toEqual([
      ['fact skills', 1, 1, 1, 1, 2],
      ['fact salary', 0, 1, 0, 1, 1],
    ]);
    expect(counts(report.bySource)).toEqual([
      ['acme', 1, 0, 1, 0, 1],
      ['tide', 0, 1, 0, 1, 1],
    ]);
    expect(counts(report.bySearch)).toEqual([
      ['s', 1, 0, 1, 0, 1],
      ['u', 0, 1, 0, 1, 1],
    ]);
  });

  it('is a plain value, the same after it was written, and holds no address', () => {
    const report = made({ lost: { percent: 50 }, people: { count: 1 } });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(JSON.stringify(report)).not.toContain('@');
    expect(report.byCause[0]?.samples[0]).toMatchObject({ subscriberId: 'anna', title: 'Go for (address)' });
  });

  it('has at most ten samples a group, and counts the others', () => {
    const maker = new ReportMaker();
    const ids = Array.from({ length: 12 }, (_, n) => `p${n}`);
    maker.add({
      postings: ids.map((id) => ({ id: asId<PostingId>(id), source: 'acme', title: id })),
      base: ids.map((id) => found(id, [['anna', 's']])),
      against: ids.map((id) => found(id, [])),
      pairs: [],
      openings: [],
    });
    const { bySource } = maker.finish(FRAME, {});
    expect(bySource.map(({ alerts, samples }) => [alerts.lost, samples.length])).toEqual([[12, 10]]);
  });

  it('is told in words, limits too', () => {
    const text = reportText(made({ lost: { percent: 49 }, gained: { count: 1 } }));
    expect(text).toContain('lost    1 of 2 (50.000 %)');
    expect(text).toContain('People affected: 2 of 4 (50.000 %)');
    expect(text).toContain('fact skills (skills:x): 1 -> 2');
    expect(text).toContain('lost: at most 49%, found 1 of 2 (50.000 %): OVER');
    expect(text).toContain('gained: at most 1, found 1 of 2 (50.000 %): kept');
    expect(shareTold(0, 0)).toBe('0 of 0');
  });
});

describe('limits', () => {
  it.each([
    ['0', { count: 0 }],
    ['12', { count: 12 }],
    ['0.5%', { percent: 0.5 }],
    ['100%', { percent: 100 }],
    ['0%', { percent: 0 }],
  ])('%p is read as %p', (text, limit) => expect(readLimit(text)).toEqual(limit));

  it.each(['', '%', '0.5', '100.1%', '-1', '1e3', '5 %', '1,5%', ' 1', '½%'])('%p is none', (text) =>
    expect(readLimit(text)).toBeNull(),
  );

  it('are over by more than they allow, and a share of nothing by anything', () => {
    expect(isOver({ percent: 0.5 }, 5, 1_000)).toBe(false);
    expect(isOver({ percent: 0.5 }, 6, 1_000)).toBe(true);
    expect(isOver({ percent: 100 }, 1, 0)).toBe(true);
    expect(isOver({ percent: 0 }, 0, 0)).toBe(false);
    expect(isOver({ count: 2 }, 2, 1)).toBe(false);
  });

  it('are checked in one order, and only those that are set', () => {
    const of = { found: 1, of: 10 };
    const results = checkLimits(
      { people: { count: 0 }, lost: { percent: 10 } },
      {
        ...{ lost: of, gained: of, moved: of, people: of },
      },
    );
    expect(results.map(({ name, most, isOver: over }) => [name, most, over])).toEqual([
      ['lost', '10%', false],
      ['people', '0', true],
    ]);
  });
});

describe('the rest between two pieces of work', () => {
  it.each([
    [100, 100, 0.5, 100],
    [100, 300, 0.5, 0],
    [100, 100, 1, 0],
    [150, 100, 1, 50],
    [10, 0, 0.1, 100],
  ])('after %d ms of processor in %d ms at %d is %d ms', (cpuMs, wallMs, share, rest) => {
    expect(restFor({ cpuMs, wallMs }, share)).toBe(rest);
  });
});

describe('what is shown', () => {
  it('holds no address, and nothing twice', () => {
    expect(withoutAddresses('to "a.b+c@d.example", or <e@f>; @ alone')).toBe(
      'to "(address)", or <(address)>; @ alone',
    );
    expect(unique([cause('a', 'x@y'), cause('a', 'z@y'), cause('b')]).map(({ before }) => before)).toEqual([
      '(address)',
      '1',
    ]);
  });
});
