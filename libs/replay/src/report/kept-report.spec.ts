import { withIds } from '@app/testing';
import { keptReport, readKeptReport } from './kept-report.js';
import { REPORT_VERSION, type Group, type ReplayReport, type Sample } from './report.js';

const BUILD = { name: 'b', release: '0.2.0', reading: '6.0', fingerprint: 'f' };
const cause = (kind: Sample['causes'][number]['kind'], before: string, after: string) => ({
  ...{ kind, name: 'remote', clause: 'remote:Elbonia', before, after },
});
const sample = (causes: Sample['causes'], title = 'Engineer') =>
  withIds<Sample>({
    ...({ change: 'lost', move: null, subscriberId: 'anna', searches: ['s1'], postingId: 'p1' } as const),
    ...{ title, source: 'acme', causes },
    opening: { before: 'p1', after: null },
    rhythm: { before: 'daily', after: null },
  });
const group = (name: string, samples: readonly Sample[]): Group => ({
  ...{ name, alerts: { gained: 0, lost: 1, moved: 0 }, pairs: { gained: 0, lost: 1 }, people: 1, samples },
});

const report = (byCause: readonly Group[]): ReplayReport => ({
  ...{ version: REPORT_VERSION, at: '2026-03-01T00:00:00.000Z', days: 7, base: BUILD, against: BUILD },
  postings: {
    ...{ compared: 1, leftOut: { withoutDraft: 0, hidden: 0, changed: 0 } },
    ...{ failed: { base: 0, against: 0 }, moved: 0 },
  },
  searches: { compared: 1, unread: { base: [], against: [] } },
  alerts: { gained: 0, lost: 1, moved: 0, base: 1, against: 0 },
  pairs: { gained: 0, lost: 1, base: 1, against: 0 },
  people: { gained: 0, lost: 1, moved: 0, all: 1, affected: 1 },
  ...{ bySource: [], bySearch: [], byCause, limits: [] },
});

describe('the report that a board keeps', () => {
  it('says nothing of people, nor what they search for', () => {
    const causes = [
      cause('clause', 'true: remote in Elbonia', 'unknown: not said'),
      cause('wording', 'remote:Elbonia', 'cannot be read'),
      cause('fact', 'remote', 'onsite'),
    ];
    const kept = keptReport(report([group('clause remote', [sample(causes)])]));
    const text = JSON.stringify(kept);
    for (const word of ['anna', 'Elbonia', 'subscriberId']) expect(text).not.toContain(word);
    expect(kept.byCause.groups[0]?.samples[0]?.causes).toEqual([
      { kind: 'clause', name: 'remote', before: 'true', after: 'unknown' },
      { kind: 'wording', name: 'remote', before: '', after: '' },
      { kind: 'fact', name: 'remote', before: 'remote', after: 'onsite' },
    ]);
    expect(kept.people).toEqual({ gained: 0, lost: 1, moved: 0, all: 1, affected: 1 });
  });

  it('is bounded, and says what it leaves out', () => {
    const long = 'w'.repeat(2_000_000);
    const causes = Array.from({ length: 9 }, (_, n) => cause('fact', `${n}${long}`, long));
    const groups = Array.from({ length: 300 }, (_, n) =>
      group(
        `source ${n}`,
        Array.from({ length: 10 }, () => sample(causes, long)),
      ),
    );
    const { byCause } = keptReport(report(groups));
    expect([byCause.all, byCause.groups.length]).toEqual([300, 100]);
    // A record of MongoDB holds 16 MB.
    expect(3 * JSON.stringify(byCause).length).toBeLessThan(8 * 2 ** 20);
  });

  it('is read back, unless another release made it', () => {
    const kept = keptReport(report([]));
    expect(readKeptReport(JSON.stringify(kept))).toEqual(kept);
    expect(readKeptReport(JSON.stringify({ ...kept, version: REPORT_VERSION + 1 }))).toBeNull();
  });
});
