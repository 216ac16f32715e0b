const DAY_MS = 86_400_000;
const WINDOW_MS = 30 * DAY_MS;
const MOST_IN_WINDOW = 3;

/** Whether a confirmation may be mailed to an address now, and the record to keep: requests of the last 30 days. */
export interface ConfirmationLimit {
  readonly verdict: 'allowed' | 'one-a-day' | 'three-in-30-days';
  readonly at: readonly Date[];
}

/** At most one confirmation in 24 hours and three in 30 days to one address, so that nobody can flood it through us. */
export function confirmationLimit(asked: readonly Date[], now: Date): ConfirmationLimit {
  const kept = asked.filter((at) => now.getTime() - at.getTime() < WINDOW_MS);
  if (kept.some((at) => now.getTime() - at.getTime() < DAY_MS)) return { verdict: 'one-a-day', at: kept };
  if (kept.length >= MOST_IN_WINDOW) return { verdict: 'three-in-30-days', at: kept };
  return { verdict: 'allowed', at: [...kept, now] };
}
