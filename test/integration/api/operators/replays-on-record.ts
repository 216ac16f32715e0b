import { keptReport, type Group, type ReplayReport, type Sample } from '@app/replay';
import type { KeptReplay } from '@app/core/running';
import type { Database } from '@app/infra/mongo';
import { asId, type SavedSearchId } from '@app/core/ids';
import { withIds } from '@app/testing';

const BASE = { name: 'this build', release: '0.2.0', reading: '6.0', fingerprint: 'f'.repeat(64) };
const AGAINST = { ...BASE, name: '../techjobboard-next', reading: '7.0', fingerprint: '0'.repeat(64) };

const cause = (name: string, before: string, after: string) =>
  ({ kind: 'fact', name, clause: `${name}:"verbatim"`, before, after }) as const;

const sample = (n: number, change: Sample['change'], causes: Sample['causes']): Sample =>
  withIds<Sample>({
    ...{ change, move: change === 'moved' ? ('opening' as const) : null, subscriberId: `person-${n}` },
    ...{ searches: [`search-${n}`, 'search-of-a-long-id-3f0c9a3e7d5b'], postingId: `posting-${n}`, causes },
    ...{ title: `Senior Engineer for ${'Donaudampfschifffahrt'.repeat(n)}`, source: 'acme' },
    opening: { before: `posting-${n}`, after: change === 'lost' ? null : 'posting-0' },
    rhythm: { before: 'daily', after: change === 'lost' ? null : 'daily' },
  });

function group(name: string, n: number, samples: readonly Sample[]): Group {
  const alerts = { lost: 40 - n, gained: n, moved: 2 };
  return { name, alerts, pairs: { lost: 50 - n, gained: n }, people: 12, samples };
}

/** A report in which everything is that a report has. */
export const REPORT: ReplayReport = {
  ...{ version: 1, at: '2026-03-01T12:00:00.000Z', days: 30, base: BASE, against: AGAINST },
  postings: {
    ...{ compared: 28_341, leftOut: { withoutDraft: 3, hidden: 2, changed: 1 } },
    ...{ failed: { base: 0, against: 4 }, moved: 12 },
  },
  searches: { compared: 4_120, unread: { base: [], against: [asId<SavedSearchId>('search-9')] } },
  alerts: { base: 31_200, against: 31_168, lost: 40, gained: 8, moved: 5 },
  pairs: { base: 35_000, against: 34_961, lost: 50, gained: 11 },
  people: { all: 1_900, affected: 31, lost: 25, gained: 6, moved: 4 },
  byCause: [
    group('fact skills', 1, [
      sample(1, 'lost', [cause('skills', 'typescript, rust', 'rust')]),
      sample(2, 'gained', [cause('skills', '', 'go'), cause('salary', 'null', '{"min":70000}')]),
    ]),
    group('opening years', 3, [sample(3, 'moved', [])]),
  ],
  bySource: [group('acme', 2, []), group('a-source-with-a-name-that-is-rather-long', 4, [])],
  bySearch: [group('search-1', 2, []), group('search-of-a-long-id-3f0c9a3e7d5b', 2, [])],
  limits: [
    { name: 'lost', most: '0.1%', found: 40, of: 31_200, isOver: true },
    { name: 'people', most: '100', found: 31, of: 1_900, isOver: false },
  ],
};

const DAY = 86_400_000;

/** A replay on record. */
export const aReplay = (now: Date, changes: Partial<KeptReplay>): KeptReplay => ({
  ...{ _id: 'running', state: 'running', startedAt: now, seenAt: now, endedAt: null },
  ...{ until: new Date(now.getTime() + 90 * DAY), base: BASE, against: AGAINST },
  asked: {
    days: 30,
    share: 0.5,
    limits: ['lost 0.1%', 'people 100'],
    folder: '/data/replays/2026-03-01T12-00-00',
  },
  progress: { done: 12_050, all: 28_341, lost: 21, gained: 4, perSecond: 42.5 },
  ...{ fault: null, report: null, found: null },
  ...changes,
});

/** One replay in each state that there is. */
export async function keepReplays(database: Database, now: Date): Promise<void> {
  const earlier = (days: number) => new Date(now.getTime() - days * DAY);
  await database.replays.create([
    aReplay(now, {}),
    aReplay(now, { _id: 'cut-off', startedAt: earlier(1), seenAt: earlier(1) }),
    aReplay(now, {
      ...{ _id: 'failed', state: 'failed', startedAt: earlier(2), endedAt: earlier(2) },
      fault: 'The worker of ../techjobboard-next ended (SIGKILL).',
    }),
    aReplay(now, {
      ...{ _id: 'ended', state: 'ended', startedAt: earlier(3), endedAt: earlier(3) },
      progress: { done: 28_341, all: 28_341, lost: 50, gained: 11, perSecond: 42.5 },
      report: JSON.stringify(keptReport(REPORT)),
      found: { lost: 40, gained: 8, moved: 5, people: 31, peopleOf: 1_900, limits: 2, limitsOver: 1 },
    }),
    aReplay(now, {
      ...{ _id: 'of-another-release', state: 'ended', startedAt: earlier(4), endedAt: earlier(4) },
      report: JSON.stringify({ ...keptReport(REPORT), version: 99 }),
      found: { lost: 0, gained: 0, moved: 0, people: 0, peopleOf: 0, limits: 0, limitsOver: 0 },
    }),
  ]);
}

/** A reading by new rules that is on its way. */
export async function keepRereading(database: Database, now: Date): Promise<void> {
  await database.rereadings.create({
    ...{ _id: '7.20260301', startedAt: new Date(now.getTime() - 3_600_000), seenAt: now, endedAt: null },
    ...{ all: 81_000, read: 36_450, perSecond: 10 },
    sources: [
      { source: 'acme', read: 30_000, changed: 2_345, failed: 2 },
      { source: 'push', read: 6_450, changed: 12, failed: 0 },
    ],
    lastFault: {
      ...{ at: now, source: 'acme', posting: '3f0c9a3e7d5b4c1a' },
      message: 'interpret: TypeError: Cannot read properties of undefined',
    },
  });
}
