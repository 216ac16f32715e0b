import fc from 'fast-check';
import { judgeAlarms } from './judge.js';
import { ALARM_KINDS, type AlarmKind } from './alarm.js';
import type { AlarmFigures } from './alarm-figures.js';
import { toTell } from './telling.js';

const well: AlarmFigures = {
  oldestAlertSeconds: 60,
  oldestMailSeconds: 60,
  neverServed: 0,
  accepted: 100,
  skipped: { unsubscribed: 30, 'posting-closed': 40 },
  smtpRefusal: null,
  pausedDomains: [],
  pauses: { names: [], mostHours: 24 },
  deadLetters: 0,
  failingSources: [],
  held: 0,
  reports: 0,
  oldestPostingSeconds: 5,
  oldestByShare: {},
  matchers: [{ share: { index: 1, count: 1 }, startedAgo: 3_600, seenAgo: 3, stopped: false }],
  watchedSeconds: 3_600,
  boardBehindSeconds: 1,
  backup: { hours: null, mostHours: 0 },
};
const kinds = (figures: Partial<AlarmFigures>): AlarmKind[] =>
  judgeAlarms({ ...well, ...figures }).map(({ kind }) => kind);

describe('what is alarming', () => {
  it('is nothing while all is well', () => {
    expect(judgeAlarms(well)).toEqual([]);
  });

  it.each<[AlarmKind, Partial<AlarmFigures>]>([
    ['alerts-late', { oldestAlertSeconds: 901 }],
    ['mails-late', { oldestMailSeconds: 901 }],
    ['never-served', { neverServed: 1 }],
    ['soft-skips', { skipped: { 'address-suppressed': 101 } }],
    ['sending-paused', { smtpRefusal: '554 blocked' }],
    ['sending-paused', { pausedDomains: ['strict.example'] }],
    ['paused-long', { pauses: { names: ['mail', 'source:acme'], mostHours: 24 } }],
    ['dead-letters', { deadLetters: 1 }],
    ['sources-failing', { failingSources: ['acme'] }],
    ['held-after-restore', { held: 1 }],
    ['reports-waiting', { reports: 1 }],
    ['no-matcher', { matchers: [] }],
    ['postings-not-compared', { oldestPostingSeconds: 301 }],
    ['board-behind', { boardBehindSeconds: 301 }],
    ['backup-old', { backup: { hours: 25, mostHours: 24 } }],
    ['backup-old', { backup: { hours: null, mostHours: 24 } }],
  ])('%s', (kind, figures) => {
    expect(kinds(figures)).toEqual([kind]);
  });

  it('names the share for which a posting waits, and bounds are not yet alarms', () => {
    const oldestByShare = { '1/3': 2, '2/3': 400 };
    const [found] = judgeAlarms({ ...well, oldestPostingSeconds: 400, oldestByShare });
    expect(found?.message).toContain('7 minutes');
    expect(found?.message).toContain('for the share 2/3.');
    expect(kinds({ oldestPostingSeconds: 300, boardBehindSeconds: 300 })).toEqual([]);
    expect(kinds({ backup: { hours: 24, mostHours: 24 } })).toEqual([]);
    expect(kinds({ backup: { hours: 9_000, mostHours: 0 } })).toEqual([]);
    expect(kinds({ matchers: [], watchedSeconds: 30 })).toEqual([]);
    expect(kinds({ pauses: { names: ['mail'], mostHours: 0 } })).toEqual([]);
  });

  it('is no share of a few mails, and no reason among many', () => {
    expect(kinds({ accepted: 0, skipped: { unsubscribed: 19 } })).toEqual([]);
    expect(kinds({ accepted: 0, skipped: { unsubscribed: 30, 'search-paused': 30 } })).toEqual([]);
  });

  it('names each kind once, whatever the figures', () => {
    const count = fc.integer({ min: 0, max: 5_000 });
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 30 });
    fc.assert(
      fc.property(count, count, count, names, names, (a, b, c, domains, sources) => {
        const found = kinds({
          oldestAlertSeconds: a,
          neverServed: b,
          skipped: { expired: c },
          pausedDomains: domains,
          failingSources: sources,
        });
        expect(new Set(found).size).toBe(found.length);
        for (const kind of found) expect(ALARM_KINDS).toContain(kind);
      }),
    );
  });
});

describe('what an operator is told', () => {
  const at = (hours: number): Date => new Date(Date.UTC(2026, 2, 2) + hours * 3_600_000);

  it('is the beginning once, a reminder a day later, and the end once', () => {
    expect(toTell({ clearedAt: null, toldAt: null, toldClearedAt: null }, at(0))).toBe('raised');
    expect(toTell({ clearedAt: null, toldAt: at(0), toldClearedAt: null }, at(23))).toBeNull();
    expect(toTell({ clearedAt: null, toldAt: at(0), toldClearedAt: null }, at(24))).toBe('still');
    expect(toTell({ clearedAt: at(1), toldAt: at(0), toldClearedAt: null }, at(2))).toBe('cleared');
    expect(toTell({ clearedAt: at(1), toldAt: at(0), toldClearedAt: at(2) }, at(90))).toBeNull();
  });

  it('is nothing of an alarm that was over before it was told', () => {
    expect(toTell({ clearedAt: at(1), toldAt: null, toldClearedAt: null }, at(2))).toBeNull();
  });
});
