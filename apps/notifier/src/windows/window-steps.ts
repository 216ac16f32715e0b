import type { FoundBy, TraceStep } from '@app/core/trace';
import type { OwnedPlan } from './window-store.js';

type Postponed = Extract<TraceStep, { step: 'postponed' }>;
type Closed = Extract<TraceStep, { step: 'window-closed' }>;

/** What is to be noted of plans that were written: what was put off, and what is in a mail now. */
export function windowSteps(plans: readonly OwnedPlan[], found: FoundBy): readonly [Postponed, Closed] {
  const postponed = plans.flatMap(({ receiver: { _id: subscriber }, plan }) => {
    if (plan.kind !== 'postpone') return [];
    return [{ subscriber, by: plan.by, until: plan.dueAt, alerts: plan.alerts.length }];
  });
  const closed = plans.flatMap(({ receiver: { _id: subscriber }, plan }) => {
    if (plan.kind !== 'open') return [];
    return [{ subscriber, delivery: plan.window.deliveryId, alerts: plan.window.alerts.length }];
  });
  return [
    { step: 'postponed', of: postponed },
    { step: 'window-closed', found, of: closed },
  ];
}
