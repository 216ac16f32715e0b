import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 20;

/**
 * Waits until `probe` returns something other than false, null or undefined, and returns it. Fails with `what` after the
 * deadline. Tests wait on conditions with it, never for a fixed time.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  deadlineMs = 60_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const value = await probe();
    if (value !== false && value !== null && value !== undefined)
      return value as NonNullable<Exclude<T, false>>;
    if (performance.now() > end) throw new Error(`Waited ${deadlineMs} ms in vain until ${what}.`);
    await wait(POLL_MS);
  }
}
