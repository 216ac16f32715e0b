import { asId, type SavedSearchId } from '../ids/index.js';
import fc from 'fast-check';
import { NO_RESTRAINTS, RHYTHMS, type Restraints, type Rhythm } from '../subscription/index.js';
import { afterQuietHours, dueUnder, type WritingTimes } from './restraints.js';
import { countedWeek, dueAt } from './windows.js';

const schedule = { timeZone: 'Europe/Berlin', hour: 8, weekday: 5 };
const one = asId<SavedSearchId>('one');
const at = (text: string): Date => new Date(text);
const times = (restraints: Partial<Restraints> = {}): WritingTimes => ({
  schedule,
  gatherUntil: null,
  restraints: { ...NO_RESTRAINTS, ...restraints },
});
const found = (rhythm: Rhythm, createdAt: string, ...searches: string[]) => ({
  rhythm,
  createdAt: at(createdAt),
  savedSearchIds: searches.length === 0 ? [one] : searches.map((id) => asId<SavedSearchId>(id)),
});

describe('when an alert is due', () => {
  it('is its window where nothing is held back', () => {
    const instant = fc.date({ min: at('2024-01-01'), max: at('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...RHYTHMS), instant, (rhythm, createdAt) => {
        const due = dueUnder({ rhythm, createdAt, savedSearchIds: [one] }, times());
        expect(due).toEqual({ at: dueAt(rhythm, schedule, createdAt, null), isCatchUp: false, by: null });
      }),
    );
  });

  it('is the first window after the snooze of its search', () => {
    const snoozed = times({ snoozes: [{ savedSearchId: one, until: at('2026-03-10T12:00:00Z') }] });
    expect(dueUnder(found('instant', '2026-03-03T09:00:00Z'), snoozed).at).toEqual(
      at('2026-03-10T12:00:00Z'),
    );
    expect(dueUnder(found('daily', '2026-03-03T09:00:00Z'), snoozed).at).toEqual(at('2026-03-11T07:00:00Z'));
    expect(dueUnder(found('daily', '2026-03-12T09:00:00Z'), snoozed).at).toEqual(at('2026-03-13T07:00:00Z'));
  });

  it('is not held by a snooze where another search met the opening too', () => {
    const snoozed = times({ snoozes: [{ savedSearchId: one, until: at('2026-03-10T12:00:00Z') }] });
    expect(dueUnder(found('instant', '2026-03-03T09:00:00Z', 'one', 'two'), snoozed).at).toEqual(
      at('2026-03-03T09:00:00Z'),
    );
  });

  it('is the end of an absence, for whatever would have come in it, and only for that', () => {
    const away = times({ away: { from: at('2026-03-02T07:00:00Z'), until: at('2026-03-16T07:00:00Z') } });
    const caught = { at: at('2026-03-16T07:00:00Z'), isCatchUp: true, by: 'absence' };
    for (const rhythm of ['instant', 'hourly', 'daily', 'weekly'] as const)
      expect(dueUnder(found(rhythm, '2026-03-03T09:00:00Z'), away)).toEqual(caught);
    expect(dueUnder(found('weekly', '2026-03-14T09:00:00Z'), away)).toEqual({
      at: at('2026-03-20T07:00:00Z'),
      isCatchUp: false,
      by: null,
    });
    expect(dueUnder(found('instant', '2026-03-16T07:00:01Z'), away).isCatchUp).toBe(false);
    expect(dueUnder(found('instant', '2026-03-02T06:59:59Z'), away).isCatchUp).toBe(false);
  });

  it('is the end of the quiet hours for instant and hourly alerts; a digest comes at its own hour', () => {
    const quiet = times({ quietHours: { from: 22, to: 9 } });
    expect(dueUnder(found('instant', '2026-03-03T22:30:00Z'), quiet).at).toEqual(at('2026-03-04T08:00:00Z'));
    expect(dueUnder(found('hourly', '2026-03-03T20:10:00Z'), quiet).at).toEqual(at('2026-03-04T08:00:00Z'));
    expect(dueUnder(found('daily', '2026-03-03T22:30:00Z'), quiet).at).toEqual(at('2026-03-04T07:00:00Z'));
    expect(dueUnder(found('instant', '2026-03-03T12:00:00Z'), quiet).at).toEqual(at('2026-03-03T12:00:00Z'));
  });

  it('names the restraint that set it, the last of those that moved it', () => {
    const snoozes = [{ savedSearchId: one, until: at('2026-03-10T22:30:00Z') }];
    const quietHours = { from: 22, to: 9 };
    const by = (restraints: Parameters<typeof times>[0]) =>
      dueUnder(found('instant', '2026-03-03T09:00:00Z'), times(restraints)).by;
    expect(by({ snoozes })).toBe('snooze');
    expect(by({ snoozes, quietHours })).toBe('quiet-hours');
    expect(by({ quietHours })).toBeNull();
    const away = { from: at('2026-03-02T07:00:00Z'), until: at('2026-03-16T07:00:00Z') };
    expect(by({ snoozes, quietHours, away })).toBe('absence');
  });
});

describe('quiet hours', () => {
  it('end at an hour that is outside them and no earlier than asked, in every zone and on both days of the changing clock', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
    const hour = fc.integer({ min: 0, max: 23 });
    const instant = fc.date({ min: at('2024-01-01'), max: at('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...zones), hour, hour, instant, (zone, from, to, when) => {
        const end = afterQuietHours({ from, to }, zone, when);
        expect(end.getTime()).toBeGreaterThanOrEqual(when.getTime());
        expect(end.getTime() - when.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
        // Where the clock skips the one hour that is not quiet, there is no such end that day.
        if ((to + 1) % 24 !== from) expect(afterQuietHours({ from, to }, zone, end)).toEqual(end);
      }),
    );
  });

  it('end on the same day where they begin after midnight', () => {
    expect(afterQuietHours({ from: 1, to: 6 }, 'UTC', at('2026-03-03T01:00:00Z'))).toEqual(
      at('2026-03-03T06:00:00Z'),
    );
    expect(afterQuietHours({ from: 1, to: 6 }, 'UTC', at('2026-03-03T06:00:00Z'))).toEqual(
      at('2026-03-03T06:00:00Z'),
    );
  });
});

describe('the week in which mails are counted', () => {
  it('begins on Monday at the hour of the schedule, whatever day weekly mails come on', () => {
    expect(countedWeek(schedule, at('2026-03-04T12:00:00Z'))).toEqual({
      from: at('2026-03-02T07:00:00Z'),
      until: at('2026-03-09T07:00:00Z'),
      key: '2026-W10',
    });
    expect(countedWeek(schedule, at('2026-03-02T06:59:00Z')).from).toEqual(at('2026-02-23T07:00:00Z'));
  });
});
