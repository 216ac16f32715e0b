import { asId, type PostingId } from '@app/core/ids';
import fc from 'fast-check';
import { RHYTHMS, type Schedule } from '@app/core/subscription';
import type { PostingView } from '@app/core/posting';
import { postingWith } from '../../match/fixtures/postings.js';
import { textClause } from '../../tree/index.js';
import { BoardIndex } from '../board-index.js';
import { forecastOf } from './forecast.js';

const DAY = 86_400_000;
const NOW = new Date('2026-11-30T12:00:00Z');
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY);
const schedule: Schedule = { timeZone: 'UTC', hour: 8, weekday: 1 };

interface Row {
  readonly id: string;
  readonly days: number;
  readonly title?: string;
  readonly cluster?: string;
  readonly quiet?: PostingView['quiet'];
  readonly closedDays?: number;
}

/** What the board says of `engineer` when these postings were committed so many days ago. */
function told(rows: readonly Row[], now = NOW) {
  const index = new BoardIndex<string>({ keepHistory: true });
  const sorted = [...rows].sort((a, b) => b.days - a.days);
  for (const { id, days, title = 'Engineer', cluster = id, quiet = null } of sorted) {
    const at = ago(days);
    index.put(
      postingWith({
        id,
        clusterId: cluster,
        title,
        text: '',
        firstSeenAt: at,
        quiet,
      } as Partial<PostingView>),
      id,
      at,
    );
  }
  for (const { id, closedDays } of rows)
    if (closedDays !== undefined) index.close(asId<PostingId>(id), ago(closedDays));
  return index.backTest(textClause('engineer'), { now, schedule, gatherMs: 0 });
}

const first = { quiet: 'first-read' } as const;

describe('a forecast', () => {
  it('leaves a first read out, and begins its history with the first posting that is news', () => {
    const test = told([
      ...Array.from({ length: 40 }, (_, n) => ({ id: `old${n}`, days: 60, ...first })),
      { id: 'a', days: 2 },
      { id: 'b', days: 1 },
    ]);
    expect(test).toMatchObject({ outcome: 'matches', openings: 2, quietNow: 40, mailsAWeek: null });
    expect(test).toMatchObject({ since: ago(2), historyDays: 2 });
  });

  it('begins with news that does not match too: the board watched already', () => {
    const test = told([
      { id: 'nurse', days: 14, title: 'Nurse' },
      { id: 'a', days: 2 },
    ]);
    expect(test).toMatchObject({ since: ago(14), historyDays: 14, openings: 1 });
    expect(test.mailsAWeek).toMatchObject({ instant: 0.5 });
  });

  it('begins with news that has closed since', () => {
    const test = told([
      { id: 'gone', days: 20, title: 'Nurse', closedDays: 19 },
      { id: 'a', days: 1 },
    ]);
    expect(test).toMatchObject({ since: ago(20), historyDays: 20 });
  });

  it('goes back ninety days at most', () => {
    const test = told([{ id: 'a', days: 400 }]);
    expect(test.openings).toBe(0);
    expect(test.historyDays).toBeGreaterThan(88);
    expect(test.historyDays).toBeLessThanOrEqual(90);
  });

  it.each([
    ['is too early a moment before seven days', 7 * DAY - 1, null],
    ['is told from seven days on', 7 * DAY, 1],
  ])('%s', (_name, ms, wanted) => {
    const mails = { instant: 1, hourly: 1, daily: 1, weekly: 1 };
    expect(forecastOf(mails, ms).mailsAWeek?.daily ?? null).toBe(wanted);
    if (wanted === null) expect(forecastOf(mails, ms).historyDays).toBeLessThan(7);
  });

  it('counts one opening of several postings once', () => {
    const test = told([
      { id: 'berlin', days: 10, cluster: 'c' },
      { id: 'paris', days: 9, cluster: 'c' },
    ]);
    expect(test).toMatchObject({ openings: 1, mails: { instant: 1 } });
  });

  it('says that what matches was there before, where nothing else matches', () => {
    const test = told([
      { id: 'old', days: 3, ...first },
      { id: 'nurse', days: 1, title: 'Nurse' },
    ]);
    expect(test).toMatchObject({ outcome: 'only-quiet', quietNow: 1, openings: 0 });
  });

  it('says so on a board where everything is quiet, without any history', () => {
    const test = told([
      { id: 'old', days: 30, ...first },
      { id: 'sample', days: 30, quiet: 'sample' },
    ]);
    expect(test).toMatchObject({ outcome: 'only-quiet', quietNow: 2, since: null, historyDays: 0 });
    expect(test.mailsAWeek).toBeNull();
  });

  it('does not count quiet postings that are closed', () => {
    const test = told([{ id: 'old', days: 3, ...first, closedDays: 1 }]);
    expect(test).toMatchObject({ outcome: 'no-matches', quietNow: 0 });
  });

  it('gives news the word over quiet matches', () => {
    const test = told([
      { id: 'old', days: 3, ...first },
      { id: 'a', days: 1 },
    ]);
    expect(test).toMatchObject({ outcome: 'matches', openings: 1, quietNow: 1 });
  });

  it('never promises more mails than a rhythm can send in a week', () => {
    const mails = fc.nat(100_000);
    fc.assert(
      fc.property(
        fc.record({ instant: mails, hourly: mails, daily: mails, weekly: mails }),
        fc.nat(100 * DAY),
        (each, ms) => {
          const { historyDays, mailsAWeek } = forecastOf(each, ms);
          expect(mailsAWeek === null).toBe(ms < 7 * DAY);
          expect(historyDays).toBeLessThanOrEqual(ms / DAY);
          if (mailsAWeek === null) return;
          expect(mailsAWeek.weekly).toBeLessThanOrEqual(1);
          expect(mailsAWeek.daily).toBeLessThanOrEqual(7);
          expect(mailsAWeek.hourly).toBeLessThanOrEqual(168);
          for (const rhythm of RHYTHMS) expect(mailsAWeek[rhythm]).toBeLessThanOrEqual(each[rhythm]);
        },
      ),
    );
  });
});
