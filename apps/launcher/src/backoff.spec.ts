import { nextCrashCount, restartDelay } from './backoff.js';

describe('restarts after a crash', () => {
  it('come after half a second, then ever later, at most every 30 s', () => {
    expect([1, 2, 3, 4, 20].map(restartDelay)).toEqual([500, 1_000, 2_000, 4_000, 30_000]);
  });

  it('start counting anew after a minute of work', () => {
    expect(nextCrashCount(6, 59_999)).toBe(7);
    expect(nextCrashCount(6, 60_000)).toBe(1);
  });
});
