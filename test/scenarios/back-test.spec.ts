import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import { Scenario } from './scenario.js';

/** Postings that come over a week. */
const ARRIVALS = [
  ['2026-03-02T09:10:00Z', 'Rust Engineer', 'Acme'],
  ['2026-03-02T09:40:00Z', 'Python Engineer', 'Acme'],
  ['2026-03-02T10:05:00Z', 'Rust Developer', 'Beta'],
  ['2026-03-02T10:05:20Z', 'Senior Rust Developer', 'Gamma'],
  ['2026-03-02T10:05:40Z', 'Staff Rust Developer', 'Eta'],
  ['2026-03-04T22:59:00Z', 'Rust Lead', 'Delta'],
  ['2026-03-04T23:01:00Z', 'Rust Architect', 'Epsilon'],
  ['2026-03-07T12:00:00Z', 'Rust Intern', 'Zeta'],
] as const;
const END = '2026-03-10T12:00:00Z';

describe('a back-test', () => {
  let board: Scenario;
  beforeAll(async () => {
    board = await Scenario.start('2026-03-02T08:30:00Z');
  });
  afterAll(() => board.stop());

  it('says what the matcher and the notifier did send', async () => {
    const address = (rhythm: Rhythm): string => `${rhythm}@example.org`;
    const search = { query: 'rust -intern', timeZone: 'Europe/Berlin', hour: 8 };
    for (const rhythm of RHYTHMS) await board.subscribe(address(rhythm), { ...search, rhythm });
    // Every hour of the week is an instant at which something may be due; the clock visits each.
    const hours = Array.from({ length: 196 }, (_, n) =>
      new Date(Date.parse('2026-03-02T09:00:00Z') + n * 3_600_000).toISOString(),
    );
    const instants = [...hours, ...ARRIVALS.map(([at]) => at), '2026-03-02T10:06:20Z', END].sort(
      (a, b) => Date.parse(a) - Date.parse(b),
    );
    for (const instant of instants) {
      board.at(instant);
      const arrival = ARRIVALS.find(([at]) => at === instant);
      if (arrival !== undefined)
        await board.post({ externalId: instant, title: arrival[1], company: arrival[2] });
      await board.settled();
    }
    const mails = await board.settled();
    const sent = (rhythm: Rhythm): number => mails.filter(({ to }) => to.includes(address(rhythm))).length;
    const params = new URLSearchParams({ q: search.query, timeZone: search.timeZone, hour: '8' });
    const answer = await fetch(`${board.boardUrl}/api/query/back-test?${params}`);
    const test = (await answer.json()) as { openings: number; mails: Record<Rhythm, number> };
    expect(test.openings).toBe(6);
    expect(test.mails).toEqual(Object.fromEntries(RHYTHMS.map((rhythm) => [rhythm, sent(rhythm)])));
    // Two of the six were gathered into one.
    expect(test.mails.instant).toBe(5);
  });
});
