import { toldItems } from '@app/core/records';
import type { TraceStep } from '@app/core/trace';
import type { Attempt } from '../attempts/attempt.js';

type LeftOut = Extract<TraceStep, { step: 'left-out' }>;

/** What is to be noted of attempts that are on record now: the items that they do without, and did not do without before. */
export const leftOutStep = (attempts: readonly Attempt[]): LeftOut => ({
  step: 'left-out',
  of: attempts.flatMap(({ delivery, items }) => {
    const { subscriberId: subscriber, id } = delivery;
    const before = new Map(toldItems(delivery).map(({ alertId, suppressed }) => [alertId, suppressed]));
    return items.flatMap(({ alertId, matches, suppressed: why }) => {
      if (why === null || before.get(alertId) === why) return [];
      const postings = [...new Set(matches.map(({ postingId }) => postingId))];
      return postings.map((posting) => ({ subscriber, delivery: id, posting, why }));
    });
  }),
});
