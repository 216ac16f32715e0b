const DAY_MS = 86_400_000;
const WINDOW_MS = 30 * DAY_MS;
const MOST_IN_WINDOW = 3;
const MOST_A_DAY = 10;

/** Whether a mail that anybody can ask for may go to an address now, and the record to keep: earlier ones that still count. */
export interface ConfirmationLimit {
  readonly verdict: 'allowed' | 'one-a-day' | 'three-in-30-days' | 'ten-a-day';
  readonly at: readonly Date[];
}

const since = (asked: readonly Date[], now: Date, ms: number): Date[] =>
  asked.filter((at) => now.getTime() - at.getTime() < ms);

/**
 * For an address whose owner has not said yes: at most one confirmation in 24 hours and three in 30 days, so that nobody
 * can flood it through us.
 */
export function confirmationLimit(asked: readonly Date[], now: Date): ConfirmationLimit {
  const kept = since(asked, now, WINDOW_MS);
  if (since(kept, now, DAY_MS).length > 0) return { verdict: 'one-a-day', at: kept };
  if (kept.length >= MOST_IN_WINDOW) return { verdict: 'three-in-30-days', at: kept };
  return { verdict: 'allowed', at: [...kept, now] };
}

/** For an address whose owner has said yes and has not left: at most ten such mails in 24 hours. Each holds the way in. */
export function provedLimit(asked: readonly Date[], now: Date): ConfirmationLimit {
  const kept = since(asked, now, DAY_MS);
  return kept.length >= MOST_A_DAY
    ? { verdict: 'ten-a-day', at: kept }
    : { verdict: 'allowed', at: [...kept, now] };
}
