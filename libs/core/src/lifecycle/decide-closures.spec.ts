import { asId, type PostingId } from '../ids/index.js';
import fc from 'fast-check';
import { decideClosures, type ReadSummary } from './decide-closures.js';

const now = new Date('2026-03-01T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const ids = (count: number) => Array.from({ length: count }, (_, n) => asId<PostingId>(`p${n}`));

const read = (
  changes: Partial<Omit<ReadSummary, 'listed' | 'open'>> & { listed: PostingId[]; open?: PostingId[] },
): ReadSummary => ({
  extent: 'whole',
  namelessFaults: 0,
  doubt: null,
  now,
  ...changes,
  listed: new Set(changes.listed),
  open: (changes.open ?? ids(10)).map((id, n) => ({ id, firstSeenAt: hoursAgo(24 * 5 * n) })),
});

describe('decideClosures', () => {
  it('closes what a complete, healthy read no longer lists', () => {
    expect(decideClosures(read({ listed: ids(7) }))).toEqual({
      kind: 'closes',
      ids: ['p7', 'p8', 'p9'],
      believed: 'at-once',
    });
  });

  it('lets one posting of a small board go', () => {
    expect(decideClosures(read({ open: ids(2), listed: ids(1) }))).toMatchObject({
      kind: 'closes',
      ids: ['p1'],
    });
  });

  it.each([
    [
      'empty',
      read({ listed: [] }),
      { kind: 'doubts', doubt: { reason: 'empty-read', reads: 1, since: now } },
    ],
    [
      'half',
      read({ listed: ids(5) }),
      { kind: 'doubts', doubt: { reason: 'shrunk-read', reads: 1, since: now } },
    ],
    ['half of a small one', read({ open: ids(4), listed: ids(2) }), { kind: 'doubts' }],
    ['incomplete', read({ listed: ids(9), extent: 'part' }), { kind: 'keeps', reason: 'incomplete-read' }],
    [
      'with nameless faults',
      read({ listed: ids(9), namelessFaults: 1 }),
      { kind: 'keeps', reason: 'unreadable-items' },
    ],
    ['empty when nothing is open', read({ open: [], listed: [] }), { kind: 'nothing-gone' }],
  ])('closes nothing after a read that is %s', (_name, summary, decision) => {
    expect(decideClosures(summary)).toMatchObject(decision);
  });

  it.each([
    ['shrunk-read', ids(5), 24, 2, 'closes'],
    ['shrunk-read', ids(5), 23, 9, 'doubts'],
    ['shrunk-read', ids(5), 99, 1, 'doubts'],
    ['empty-read', [], 71, 9, 'doubts'],
    ['empty-read', [], 72, 2, 'closes'],
  ] as const)('%s with %j listed, %d h and %d reads before: %s', (reason, listed, hours, reads, kind) => {
    const doubt = { reason, since: hoursAgo(hours), reads };
    expect(decideClosures(read({ listed: [...listed], doubt })).kind).toBe(kind);
  });

  it('closes of a window only what is old', () => {
    // p9 was first seen 45 days ago to the hour, p10 50 days.
    const decision = decideClosures(read({ open: ids(11), listed: [], extent: 'window' }));
    expect(decision).toEqual({ kind: 'closes', ids: ['p10'], believed: 'at-once' });
  });

  it('never closes what is listed, and nothing at all unless the read is complete', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids(30))),
        fc.uniqueArray(fc.constantFrom(...ids(30))),
        fc.constantFrom('whole' as const, 'part' as const, 'window' as const),
        fc.nat(2),
        (open, listed, extent, namelessFaults) => {
          const decision = decideClosures(read({ open, listed, extent, namelessFaults }));
          if (decision.kind !== 'closes') return;
          expect(extent === 'window' || (extent === 'whole' && namelessFaults === 0)).toBe(true);
          expect(decision.ids.filter((id) => listed.includes(id))).toEqual([]);
        },
      ),
    );
  });
});
