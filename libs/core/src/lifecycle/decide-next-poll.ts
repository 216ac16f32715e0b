const LONGEST_BACK_OFF_MS = 6 * 3_600_000;
const SHORTEST_BACK_OFF_MS = 5_000;
const JITTER = 0.1;

/** How a read ended, as far as the time of the next one depends on it. */
export interface LastRead {
  readonly everySeconds: number;
  /** Failed reads in a row; 0 after a good one. */
  readonly failures: number;
  /** What the server asked for, in ms. */
  readonly retryAfterMs: number | null;
}

/**
 * When a source is read next: after its interval, or after failures later and later (doubling from half the interval, at
 * most six hours), never before the server's Retry-After; moved by up to a tenth, so that sources spread. `random`: 0 to 1.
 */
export function decideNextPoll(last: LastRead, random: number, now: Date): Date {
  const everyMs = last.everySeconds * 1_000;
  const failed = Math.min(last.failures, 30);
  const backOff = Math.max(SHORTEST_BACK_OFF_MS, (everyMs / 4) * 2 ** failed);
  const wait = failed === 0 ? everyMs : Math.min(backOff, Math.max(LONGEST_BACK_OFF_MS, everyMs));
  const spread = wait * (1 + JITTER * (2 * random - 1));
  return new Date(now.getTime() + Math.round(Math.max(spread, last.retryAfterMs ?? 0)));
}
