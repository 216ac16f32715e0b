import { asId, type ClusterId } from '../ids/index.js';
import fc from 'fast-check';
import type { Rhythm, Schedule } from '../subscription/index.js';
import { localTime } from '../time/index.js';
import { dueAt, lastWindow, nextDue, nextWindow, windowKey, type CalendarRhythm } from './windows.js';

const at = (text: string): Date => new Date(text);
const schedule = (timeZone: string, hour = 8, weekday = 1): Schedule => ({ timeZone, hour, weekday });

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Nuuk',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Casablanca',
];
const anySchedule = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 0, max: 23 }),
  weekday: fc.integer({ min: 1, max: 7 }),
});
const anyInstant = fc.date({
  min: at('2024-01-01T00:00:00Z'),
  max: at('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const anyCalendarRhythm = fc.constantFrom<CalendarRhythm>('hourly', 'daily', 'weekly');
const cluster = asId<ClusterId>('c');

describe('when an alert is due', () => {
  it('is at once for an instant one, or when the gathering ends', () => {
    const now = at('2026-03-01T10:00:00Z');
    expect(dueAt('instant', schedule('UTC'), now, null)).toEqual(now);
    expect(dueAt('instant', schedule('UTC'), now, at('2026-03-01T09:59:00Z'))).toEqual(now);
    expect(dueAt('instant', schedule('UTC'), now, at('2026-03-01T10:00:30Z'))).toEqual(
      at('2026-03-01T10:00:30Z'),
    );
  });

  it.each<[Rhythm, string, string, string]>([
    ['hourly', 'UTC', '2026-03-01T10:00:01Z', '2026-03-01T11:00:00Z'],
    ['hourly', 'Asia/Kathmandu', '2026-03-01T10:00:01Z', '2026-03-01T10:15:00Z'],
    ['daily', 'Europe/Berlin', '2026-03-01T06:59:59Z', '2026-03-01T07:00:00Z'],
    ['daily', 'Europe/Berlin', '2026-03-01T07:00:00Z', '2026-03-01T07:00:00Z'],
    ['daily', 'Europe/Berlin', '2026-03-01T07:00:01Z', '2026-03-02T07:00:00Z'],
    ['daily', 'America/New_York', '2026-03-08T05:00:00Z', '2026-03-08T12:00:00Z'],
    ['weekly', 'Europe/Berlin', '2026-03-03T10:00:00Z', '2026-03-09T07:00:00Z'],
    ['weekly', 'Europe/Berlin', '2026-03-27T10:00:00Z', '2026-03-30T06:00:00Z'],
  ])('%s in %s found at %s: %s', (rhythm, zone, now, due) => {
    expect(dueAt(rhythm, schedule(zone), at(now), null)).toEqual(at(due));
  });

  it('is the first instant after the gap where the clock skips the hour', () => {
    expect(dueAt('daily', schedule('Europe/Berlin', 2), at('2026-03-28T23:00:00Z'), null)).toEqual(
      at('2026-03-29T01:00:00Z'),
    );
    // Nuuk goes from Saturday 23:00 to Sunday 00:00: Saturday's digest comes then, and is Saturday's.
    const nuuk = schedule('America/Nuuk', 23);
    expect(dueAt('daily', nuuk, at('2026-03-28T12:00:00Z'), null)).toEqual(at('2026-03-29T01:00:00Z'));
    expect(windowKey('daily', nuuk, at('2026-03-29T01:00:00Z'), cluster)).toBe('2026-03-28');
    expect(nextDue('daily', nuuk, at('2026-03-29T01:00:00Z'))).toEqual(at('2026-03-30T00:00:00Z'));
  });

  it('is the first occurrence where the clock shows the hour twice', () => {
    const berlin = schedule('Europe/Berlin', 2);
    expect(dueAt('daily', berlin, at('2026-10-24T12:00:00Z'), null)).toEqual(at('2026-10-25T00:00:00Z'));
    expect(nextDue('daily', berlin, at('2026-10-25T00:00:00Z'))).toEqual(at('2026-10-26T01:00:00Z'));
  });

  it('names weeks by ISO 8601 across the turn of the year', () => {
    expect(windowKey('weekly', schedule('UTC'), at('2026-12-28T09:00:00Z'), cluster)).toBe('2026-W53');
    expect(windowKey('weekly', schedule('UTC'), at('2027-01-05T09:00:00Z'), cluster)).toBe('2027-W01');
  });

  it('keeps a repeated hour apart', () => {
    const first = windowKey('hourly', schedule('Europe/Berlin'), at('2026-10-25T00:00:00Z'), cluster);
    const second = windowKey('hourly', schedule('Europe/Berlin'), at('2026-10-25T01:00:00Z'), cluster);
    expect([first, second]).toEqual(['2026-10-25T02+0200', '2026-10-25T02+0100']);
  });

  it('refuses an unknown zone by name', () => {
    expect(() => dueAt('daily', schedule('Mars/Olympus'), at('2026-01-01T00:00:00Z'), null)).toThrow(
      '"Mars/Olympus" is no IANA time zone.',
    );
  });
});

describe('the windows of any rhythm, zone and hour', () => {
  it('follow one another: the next one is never the last one, and nothing lies between', () => {
    fc.assert(
      fc.property(anyCalendarRhythm, anySchedule, anyInstant, (rhythm, wanted, now) => {
        const last = lastWindow(rhythm, wanted, now);
        const next = nextWindow(rhythm, wanted, now, false);
        expect(last.at.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.at.getTime()).toBeGreaterThan(now.getTime());
        expect(next.key).not.toBe(last.key);
        expect(lastWindow(rhythm, wanted, new Date(next.at.getTime() - 1))).toEqual(last);
        expect(lastWindow(rhythm, wanted, next.at)).toEqual(next);
      }),
      { numRuns: 300 },
    );
  });

  it('close daily exactly once for each local date', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 2024, max: 2030 }), (wanted, year) => {
        const keys: string[] = [];
        let now = at(`${year}-01-01T00:00:00Z`);
        for (let day = 0; day < 366; day++) {
          const next = nextWindow('daily', wanted, now, false);
          keys.push(next.key);
          now = next.at;
        }
        expect(new Set(keys).size).toBe(366);
        const dates = keys.map((key) => Date.parse(`${key}T00:00:00Z`) / 86_400_000);
        expect(dates.every((date, n) => n === 0 || date === (dates[n - 1] ?? 0) + 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('close at the wanted hour on every day whose clock shows it', () => {
    fc.assert(
      fc.property(anySchedule, anyInstant, (wanted, now) => {
        const { at: closes } = nextWindow('daily', wanted, now, false);
        const shown = localTime(wanted.timeZone, closes);
        const skipped = shown.hour !== wanted.hour;
        if (skipped) {
          const before = localTime(wanted.timeZone, new Date(closes.getTime() - 60_000));
          expect(before.hour * 60 + before.minute).toBeLessThan(wanted.hour * 60);
        } else expect(shown.minute).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
