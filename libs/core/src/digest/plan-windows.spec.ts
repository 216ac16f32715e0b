import { asId, type PostingId, type SavedSearchId } from '../ids/index.js';
import fc from 'fast-check';
import { NO_RESTRAINTS, RHYTHMS, type Rhythm } from '../subscription/index.js';
import type { Alert } from '../records/index.js';
import { MOST_ITEMS, planWindow, withinBudget, type WindowPlan } from './plan-windows.js';
import { sortByWindow, type Receiver } from './sort-alerts.js';

const now = new Date('2026-03-03T09:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const receiver: Receiver = {
  _id: asId('reader'),
  schedule: { timeZone: 'UTC', hour: 8, weekday: 2 },
  gatherUntil: null,
  restraints: NO_RESTRAINTS,
};
const alert = (n: number, rhythm: Rhythm, createdAt: Date): Alert => ({
  _id: asId(`reader:${n}`),
  subscriberId: asId('reader'),
  clusterId: asId(`c${n}`),
  matches: [],
  rhythm,
  createdAt,
  dueAt: createdAt,
  state: 'pending',
  deliveryId: null,
});
const plansOf = (
  alerts: readonly Alert[],
  madeAt: Date | null = null,
  who = receiver,
  isFull = true,
): WindowPlan[] => {
  const made = madeAt === null ? null : { at: madeAt, isFull };
  const { windows, later } = sortByWindow(who, alerts, now);
  return [...windows.flatMap((window) => planWindow(who, window, made, now)), ...later];
};

describe('the windows that due alerts belong to', () => {
  it('share one mail for each rhythm, named by its window', () => {
    const alerts = [
      alert(3, 'instant', before(1)),
      alert(2, 'instant', before(2)),
      alert(1, 'daily', before(600)),
      alert(4, 'weekly', before(600)),
    ];
    expect(
      sortByWindow(receiver, alerts, now).windows.map(({ deliveryId, alerts: own }) => [
        deliveryId,
        own.length,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['reader.instant.c2', 2],
        ['reader.daily.2026-03-03', 1],
        ['reader.weekly.2026-W10', 1],
      ]),
    );
  });

  it('open a mail with the newest first, and gather behind an instant one', () => {
    const [open] = plansOf([alert(1, 'instant', before(1)), alert(2, 'instant', before(2))]);
    expect(open).toMatchObject({ kind: 'open', overflow: 0, gathers: true });
    expect(open?.kind === 'open' && open.items.map(({ clusterId }) => clusterId)).toEqual(['c1', 'c2']);
    expect(plansOf([alert(1, 'daily', before(600))])).toMatchObject([{ kind: 'open', gathers: false }]);
  });

  it('wait while others are being gathered', () => {
    const gatherUntil = new Date(now.getTime() + 30_000);
    expect(plansOf([alert(1, 'instant', before(0))], null, { ...receiver, gatherUntil })).toEqual([
      { kind: 'postpone', alerts: [alert(1, 'instant', before(0))], dueAt: gatherUntil, by: 'gathering' },
    ]);
  });

  it('follow a schedule that was changed after they were found', () => {
    const evening = { ...receiver, schedule: { ...receiver.schedule, hour: 20 } };
    expect(plansOf([alert(1, 'daily', before(120))], null, evening)).toMatchObject([
      { kind: 'postpone', dueAt: new Date('2026-03-03T20:00:00Z'), by: 'schedule' },
    ]);
  });

  it('roll to the next window once the mail of this one is made', () => {
    const madeAt = before(30);
    const plans = plansOf([alert(1, 'daily', before(600)), alert(2, 'daily', before(61))], before(120));
    expect(plans).toMatchObject([
      { kind: 'overflow', alerts: [{ clusterId: 'c1' }] },
      { kind: 'postpone', alerts: [{ clusterId: 'c2' }], dueAt: new Date('2026-03-04T08:00:00Z') },
    ]);
    expect(plansOf([alert(1, 'daily', before(600))], madeAt)).toMatchObject([{ kind: 'overflow' }]);
  });

  it('wait for the next window when they were written after a mail that had room, whatever their date', () => {
    const late = [alert(1, 'daily', before(600))];
    expect(plansOf(late, before(30), receiver, false)).toMatchObject([
      { kind: 'postpone', dueAt: new Date('2026-03-04T08:00:00Z'), by: 'window-made' },
    ]);
  });

  it('get a mail of a name of its own where an opening was alerted once before and forgotten', () => {
    const [open] = plansOf([alert(1, 'instant', before(1))], before(10_000));
    expect(open?.kind === 'open' && open.window.deliveryId).toMatch(/^reader\.instant\.c1\.[a-z0-9]+$/);
  });

  it('lose no alert and give none twice, whatever is due', () => {
    const due = fc.array(fc.tuple(fc.constantFrom(...RHYTHMS), fc.integer({ min: 0, max: 20_000 })), {
      minLength: 1,
      maxLength: 2 * MOST_ITEMS,
    });
    const optionalTime = fc.option(fc.integer({ min: -1, max: 20_000 }).map(before), { nil: null });
    fc.assert(
      fc.property(due, optionalTime, optionalTime, (list, madeAt, gatherUntil) => {
        const alerts = list.map(([rhythm, age], n) => alert(n, rhythm, before(age)));
        const plans = plansOf(alerts, madeAt, { ...receiver, gatherUntil });
        const planned = plans.flatMap((plan) => (plan.kind === 'open' ? plan.window.alerts : plan.alerts));
        expect(planned.map(({ _id }) => _id).sort()).toEqual(alerts.map(({ _id }) => _id).sort());
        for (const plan of plans) {
          if (plan.kind === 'postpone') expect(plan.dueAt.getTime()).toBeGreaterThan(now.getTime());
          if (plan.kind === 'open') {
            expect(plan.items.length).toBeLessThanOrEqual(MOST_ITEMS);
            expect(plan.items.length + plan.overflow).toBe(plan.window.alerts.length);
          }
        }
      }),
    );
  });

  it('show first what met most of the searches', () => {
    const matches = ['one', 'two'].map((search) => ({
      savedSearchId: asId<SavedSearchId>(search),
      query: 'rust',
      postingId: asId<PostingId>('p'),
      at: before(600),
    }));
    const alerts = [{ ...alert(1, 'daily', before(600)), matches }, alert(2, 'daily', before(300))];
    expect(plansOf(alerts)).toMatchObject([{ items: [{ clusterId: 'c1' }, { clusterId: 'c2' }] }]);
  });
});

describe('an absence', () => {
  const until = before(60);
  const away = { ...receiver, restraints: { ...NO_RESTRAINTS, away: { from: before(10_000), until } } };

  it('ends with one mail for everything that was held, beside what is due anyway', () => {
    const alerts = [
      alert(1, 'instant', before(5_000)),
      alert(2, 'daily', before(5_000)),
      alert(3, 'weekly', before(9_000)),
      alert(4, 'instant', before(1)),
    ];
    expect(plansOf(alerts, null, away)).toMatchObject([
      { kind: 'open', window: { kind: 'instant', alerts: [{ clusterId: 'c4' }] } },
      {
        kind: 'open',
        window: { kind: 'catch-up', deliveryId: 'reader.catch-up.2026-03-03T08:00Z' },
        items: [{ clusterId: 'c1' }, { clusterId: 'c2' }, { clusterId: 'c3' }],
      },
    ]);
  });

  it('holds everything until its end', () => {
    const end = new Date(now.getTime() + 1_000);
    const still = {
      ...receiver,
      restraints: { ...NO_RESTRAINTS, away: { from: before(10_000), until: end } },
    };
    expect(plansOf([alert(1, 'instant', before(1)), alert(2, 'daily', before(5_000))], null, still)).toEqual([
      expect.objectContaining({
        kind: 'postpone',
        by: 'absence',
        dueAt: end,
        alerts: [expect.anything(), expect.anything()],
      }),
    ]);
  });

  it('is followed by a second mail only for what was written after the first', () => {
    const [open] = plansOf([alert(1, 'daily', before(5_000))], before(30), away, false);
    expect(open?.kind === 'open' && open.window.deliveryId).toMatch(
      /^reader\.catch-up\.2026-03-03T08:00Z\.[a-z0-9]+$/,
    );
  });
});

describe('a weekly budget', () => {
  const plans = plansOf([
    alert(1, 'instant', before(1)),
    alert(2, 'daily', before(600)),
    alert(3, 'weekly', before(600)),
  ]);
  const frugal = { ...receiver, restraints: { ...NO_RESTRAINTS, weeklyMails: 3 } };

  it('lets through as many mails as are left, and puts the others off to the next Monday', () => {
    expect(withinBudget(frugal, plans, 1, now).map(({ kind }) => kind)).toEqual(['open', 'open', 'postpone']);
    expect(withinBudget(frugal, plans, 7, now)).toMatchObject(
      plans.map(() => ({
        kind: 'postpone',
        by: 'weekly-budget',
        dueAt: new Date('2026-03-09T08:00:00Z'),
      })),
    );
  });

  it('changes nothing where there is none', () => {
    expect(withinBudget(receiver, plans, 99, now)).toEqual(plans);
  });
});
