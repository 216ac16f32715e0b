import fc from 'fast-check';
import { RHYTHMS, type Rhythm } from '@app/core/domain';
import type { AlertDoc } from '@app/infra/mongo';
import { MOST_ITEMS, planWindow, windowCandidates, type Receiver, type WindowPlan } from './plan-windows.js';

const now = new Date('2026-03-03T09:00:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const receiver: Receiver = {
  _id: 'reader',
  schedule: { timeZone: 'UTC', hour: 8, weekday: 2 },
  gatherUntil: null,
};
const alert = (n: number, rhythm: Rhythm, createdAt: Date): AlertDoc => ({
  _id: `reader:${n}`,
  subscriberId: 'reader',
  clusterId: `c${n}`,
  matches: [],
  rhythm,
  createdAt,
  dueAt: createdAt,
  state: 'pending',
  deliveryId: null,
});
const plansOf = (
  alerts: readonly AlertDoc[],
  madeAt: Date | null = null,
  who = receiver,
  isFull = true,
): WindowPlan[] => {
  const made = madeAt === null ? null : { at: madeAt, isFull };
  return windowCandidates(who, alerts, now).flatMap((window) => planWindow(who, window, made, now));
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
      windowCandidates(receiver, alerts, now).map(({ deliveryId, alerts: own }) => [deliveryId, own.length]),
    ).toEqual(
      expect.arrayContaining([
        ['reader.instant.c2', 2],
        ['reader.daily.2026-03-03', 1],
        ['reader.weekly.2026-W10', 1],
      ]),
    );
  });

  it('open a mail with the oldest first, and gather behind an instant one', () => {
    const [open] = plansOf([alert(1, 'instant', before(1)), alert(2, 'instant', before(2))]);
    expect(open).toMatchObject({ kind: 'open', overflow: 0, gathers: true });
    expect(open?.kind === 'open' && open.items.map(({ clusterId }) => clusterId)).toEqual(['c2', 'c1']);
    expect(plansOf([alert(1, 'daily', before(600))])).toMatchObject([{ kind: 'open', gathers: false }]);
  });

  it('wait while others are being gathered', () => {
    const gatherUntil = new Date(now.getTime() + 30_000);
    expect(plansOf([alert(1, 'instant', before(0))], null, { ...receiver, gatherUntil })).toEqual([
      { kind: 'postpone', alerts: [alert(1, 'instant', before(0))], dueAt: gatherUntil },
    ]);
  });

  it('follow a schedule that was changed after they were found', () => {
    const evening = { ...receiver, schedule: { ...receiver.schedule, hour: 20 } };
    expect(plansOf([alert(1, 'daily', before(120))], null, evening)).toMatchObject([
      { kind: 'postpone', dueAt: new Date('2026-03-03T20:00:00Z') },
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
      { kind: 'postpone', dueAt: new Date('2026-03-04T08:00:00Z') },
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
});
