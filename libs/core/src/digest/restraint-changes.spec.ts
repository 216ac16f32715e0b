import { asId, type SavedSearchId } from '../ids/index.js';
import { NO_RESTRAINTS, type Restraints } from '../subscription/index.js';
import { changeRestraints, stillAway, type RestraintChange } from './restraint-changes.js';

const schedule = { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 };
const now = new Date('2026-03-02T12:00:00Z');
const date = (day: number, month = 3) => ({ year: 2026, month, day });
const after = (change: RestraintChange, before: Partial<Restraints> = {}) =>
  changeRestraints({ ...NO_RESTRAINTS, ...before }, schedule, change, now);

describe('a change of what holds mails back', () => {
  it('holds until the hour of digests on the date, in the zone of the reader', () => {
    expect(after({ kind: 'away', until: date(9) })).toMatchObject({
      restraints: { away: { from: now, until: new Date('2026-03-09T07:00:00Z') } },
    });
    expect(after({ kind: 'snooze', savedSearchId: asId('s'), until: date(1, 4) })).toMatchObject({
      restraints: { snoozes: [{ savedSearchId: 's', until: new Date('2026-04-01T06:00:00Z') }] },
    });
  });

  it('refuses a date that has passed, or lies more than a year ahead', () => {
    expect(after({ kind: 'away', until: date(2) })).toEqual({ kind: 'refused', reason: 'date-passed' });
    expect(after({ kind: 'away', until: { year: 2027, month: 4, day: 1 } })).toEqual({
      kind: 'refused',
      reason: 'date-too-far',
    });
  });

  it('lets an absence grow, and end early with its beginning kept', () => {
    const from = new Date('2026-03-01T12:00:00Z');
    const away = { from, until: new Date('2026-03-09T07:00:00Z') };
    expect(after({ kind: 'away', until: date(12) }, { away })).toMatchObject({
      restraints: { away: { from } },
    });
    expect(after({ kind: 'back' }, { away })).toMatchObject({ restraints: { away: { from, until: now } } });
    const past = { from, until: new Date('2026-03-01T13:00:00Z') };
    expect(after({ kind: 'away', until: date(12) }, { away: past })).toMatchObject({
      restraints: { away: { from: now } },
    });
    expect(after({ kind: 'back' }, { away: past })).toMatchObject({ restraints: { away: past } });
    expect(stillAway({ ...NO_RESTRAINTS, away: past }, now)).toBeNull();
  });

  it('snoozes a search once, wakes it, and forgets snoozes that have ended', () => {
    const snoozes = [
      { savedSearchId: asId<SavedSearchId>('ended'), until: now },
      { savedSearchId: asId<SavedSearchId>('s'), until: new Date('2026-03-05T07:00:00Z') },
    ];
    expect(after({ kind: 'snooze', savedSearchId: asId('s'), until: date(9) }, { snoozes })).toMatchObject({
      restraints: { snoozes: [{ savedSearchId: 's', until: new Date('2026-03-09T07:00:00Z') }] },
    });
    expect(after({ kind: 'wake', savedSearchId: asId('s') }, { snoozes })).toMatchObject({
      restraints: { snoozes: [] },
    });
  });

  it('mutes a company once, and takes that back', () => {
    const company = { slug: 'hook', name: 'Hook' };
    const muted = after({ kind: 'mute', company }, { mutedCompanies: [company] });
    expect(muted).toMatchObject({ restraints: { mutedCompanies: [company] } });
    expect(after({ kind: 'unmute', slug: 'hook' }, { mutedCompanies: [company] })).toMatchObject({
      restraints: { mutedCompanies: [] },
    });
    const many = Array.from({ length: 500 }, (_, n) => ({ slug: `c${n}`, name: `C${n}` }));
    expect(after({ kind: 'mute', company }, { mutedCompanies: many })).toMatchObject({ kind: 'refused' });
  });
});
