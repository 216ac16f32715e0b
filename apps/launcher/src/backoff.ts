const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const STEADY_MS = 60_000;

/** How long to wait before the next start, given how many crashes came in a row: 0.5 s, doubled each time, at most 30 s. */
export const restartDelay = (crashesInARow: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, crashesInARow - 1));

/** Crashes in a row after one more: a process that ran for a minute starts counting from zero. */
export const nextCrashCount = (crashesInARow: number, ranForMs: number): number =>
  ranForMs >= STEADY_MS ? 1 : crashesInARow + 1;
