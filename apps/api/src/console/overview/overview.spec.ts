import type { KeptAlarm } from '@app/core/running';
import type { DayFiguresDoc, DayGauges } from '@app/infra/mongo';
import { rowsOfDomains } from './domains.js';
import { age, groupsOf, liveOf, share, size } from './figures.js';
import type { OverviewFacts } from './overview-reader.js';
import { diskDaysLeft, needsOf } from './verdict.js';

const NOW = new Date('2026-11-30T12:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);

const NONE = { alert: null, mail: null, posting: null, read: null, report: null };

const facts = (change: Partial<OverviewFacts> = {}): OverviewFacts => ({
  now: NOW,
  alarms: [],
  days: [],
  domains: [],
  alertsDue: 0,
  mailsDue: 0,
  deadLetters: 0,
  oldest: NONE,
  sources: { enabled: 3, failing: 0, doubted: 0 },
  failing: [],
  lastBackup: null,
  openPostings: 0,
  heap: { used: 10, most: 100 },
  ...change,
});

function day(
  name: string,
  counts: DayFiguresDoc['counts'],
  diskUsed?: number,
  domain: string | null = null,
): DayFiguresDoc {
  const gauges: DayGauges | undefined =
    diskUsed === undefined
      ? undefined
      : { diskUsed, diskTotal: 1_000, dataBytes: 1, indexBytes: 1, openPostings: 1 };
  const _id = domain === null ? name : `${name} ${domain}`;
  return {
    _id,
    day: name,
    domain,
    counts,
    at: new Date(`${name}T00:00:00Z`),
    ...(gauges === undefined ? {} : { gauges }),
  };
}

const alarm = (_id: KeptAlarm['_id']): KeptAlarm => ({
  _id,
  message: `${_id}!`,
  raisedAt: minutesAgo(3),
  lastSeenAt: NOW,
  clearedAt: null,
  toldAt: null,
  toldClearedAt: null,
  tellingUntil: null,
});

const textOf = (given: OverviewFacts, id: string): string | undefined =>
  groupsOf(given)
    .flatMap(({ figures }) => figures)
    .find((one) => one.id === id)?.text;

describe('the verdict', () => {
  it('needs nobody where nothing is wrong', () => {
    expect(needsOf(facts())).toEqual([]);
  });

  it('names each alarm, with the section of the runbook of its kind', () => {
    const [need] = needsOf(facts({ alarms: [alarm('mails-late')] }));
    expect(need).toEqual({
      id: 'mails-late',
      text: 'mails-late!',
      since: minutesAgo(3),
      href: '/#oldest',
      help: '/runbook#mails-late',
    });
  });

  it('sees that nobody looks for alarms: what waits long, and no alarm of it', () => {
    const late = { oldest: { ...NONE, mail: minutesAgo(25), alert: minutesAgo(40) } };
    expect(needsOf(facts(late)).map(({ id }) => id)).toEqual(['notifier-silent']);
    expect(needsOf(facts(late))[0]?.text).toContain('40 minutes');
    const rung = { ...late, alarms: [alarm('mails-late'), alarm('alerts-late')] };
    expect(needsOf(facts(rung)).map(({ id }) => id)).toEqual(['mails-late', 'alerts-late']);
    expect(needsOf(facts({ oldest: { ...NONE, mail: minutesAgo(19) } }))).toEqual([]);
  });

  it('tells of a disk that is full, or will be within two weeks', () => {
    const filling = [100, 150, 200].map((used, n) => day(`2026-11-2${n + 7}`, {}, used));
    expect(diskDaysLeft(filling)).toBeCloseTo(16);
    expect(needsOf(facts({ days: filling }))).toEqual([]);
    const fast = [100, 400, 700].map((used, n) => day(`2026-11-2${n + 7}`, {}, used));
    expect(needsOf(facts({ days: fast })).map(({ id }) => id)).toEqual(['disk-soon-full']);
    expect(needsOf(facts({ days: [day('2026-11-30', {}, 901)] })).map(({ id }) => id)).toEqual(['disk-full']);
  });

  it('tells of a heap that is full', () => {
    expect(needsOf(facts({ heap: { used: 91, most: 100 } })).map(({ id }) => id)).toEqual(['heap-full']);
  });
});

describe('the figures', () => {
  it('compare what was due today with what became of it', () => {
    const days = [
      day('2026-11-29', { alertMailsAccepted: 1_000 }),
      day('2026-11-30', { alertMailsAccepted: 1_200, alertMailsSuppressed: 30, alertMailsDead: 4 }),
    ];
    const given = facts({ days, mailsDue: 6 });
    const ids = ['due-today', 'accepted', 'left-out', 'dead', 'due-now'];
    expect(ids.map((id) => textOf(given, id))).toEqual(['1,240', '1,200', '30', '4', '6']);
  });

  it('count no further than they say', () => {
    expect(textOf(facts({ mailsDue: 2_000 }), 'due-now')).toBe('2,000+');
  });

  it('say nothing of a disk’s trend before there is one', () => {
    const days = (used: number[]) => used.map((one, n) => day(`2026-11-2${n + 1}`, {}, one));
    const left = (used: number[]) => textOf(facts({ days: days(used) }), 'disk-days');
    expect([left([100]), left([100, 100, 100]), left([100, 200, 300])]).toEqual([
      'not known yet',
      'not filling',
      '7',
    ]);
  });

  it('give rates of two weeks, and none where no mail was accepted', () => {
    const days = [
      day('2026-11-30', { mailsAccepted: 990, mailsRefused: 10, mailsBounced: 99, mailsComplained: 1 }),
    ];
    const rates = ['refused', 'bounced', 'complaints'];
    expect(rates.map((id) => textOf(facts({ days }), id))).toEqual(['1.00 %', '10.0 %', '0.10 %']);
    expect(rates.map((id) => textOf(facts(), id))).toEqual(['–', '–', '–']);
  });

  it('lead somewhere, each under a name of its own', () => {
    const all = groupsOf(facts()).flatMap(({ figures }) => figures);
    expect(all.filter(({ href }) => !href.startsWith('/'))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('are told again as they stand, with what would make another page of it', () => {
    const live = liveOf(
      facts({ alarms: [alarm('no-matcher')], failing: [{ _id: 'b', failures: 2, lastError: null }] }),
    );
    expect(live.state).toBe('no-matcher  b');
    expect(live.figures).toContainEqual(['sources', '3']);
  });

  it('are written as people read them', () => {
    expect([size(0), size(999), size(1_500), size(2_340_000_000), size(5e15)]).toEqual([
      '0 B',
      '999 B',
      '1.5 kB',
      '2.3 GB',
      '5000 TB',
    ]);
    expect([age(-3), age(90), age(3_000), age(90_000), age(400_000)]).toEqual([
      '0 s',
      '90 s',
      '50 min',
      '25 h',
      '5 days',
    ]);
    expect([share(1, 3), share(1, 3_000), share(0, 0)]).toEqual(['33.3 %', '0.03 %', '–']);
  });
});

describe('domains', () => {
  it('add up over both days, the first ten by mails, and all others in one row', () => {
    const own = (n: number, on: string): DayFiguresDoc =>
      day(
        on,
        { mailsAccepted: 10 * n, mailsRefused: n },
        undefined,
        `d${String(n).padStart(2, '0')}.example`,
      );
    const domains = Array.from({ length: 12 }, (_, n) => [own(n, '2026-11-29'), own(n, '2026-11-30')]).flat();
    const days = ['2026-11-28', '2026-11-29', '2026-11-30'].map((on) =>
      day(on, { mailsAccepted: 1_000, mailsRefused: 70, mailsBounced: 1 }),
    );
    const rows = rowsOfDomains(facts({ domains, days }));
    expect(rows).toHaveLength(11);
    expect(rows[0]).toEqual({ name: 'd11.example', counts: [220, 22, 0, 0] });
    const sums = [0, 1, 2, 3].map((at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
    expect(sums).toEqual([2_000, 140, 2, 0]);
  });

  it('are none where no mail was handed over', () => {
    expect(rowsOfDomains(facts())).toEqual([]);
  });
});
