/** Counts of one measure: how many were right of how many asked. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** One line of the results: what was measured, on which part of the labels. */
export interface Result {
  readonly name: string;
  readonly part: 'tuned on' | 'held back' | 'all';
  readonly share: Share;
  readonly goal?: string;
  readonly note?: string;
}

const Z = 1.959964;

/** The 95 % interval of a share after Wilson ("Probable inference", 1927), in percent. */
export function wilson({ right, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 100];
  const p = right / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)];
}

/** "97.3 % (146 of 150), 93.4 to 98.9". */
export function showShare(share: Share): string {
  const [low, high] = wilson(share);
  const percent = share.of === 0 ? 0 : (100 * share.right) / share.of;
  return `${percent.toFixed(2)} % (${share.right} of ${share.of}), ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** Splits rows by a test of what is held back and counts the right ones of each part. */
export function tally<T>(
  name: string,
  rows: readonly T[],
  held: (row: T) => boolean,
  right: (row: T) => boolean,
  goal?: string,
): Result[] {
  return (['tuned on', 'held back'] as const).map((part) => {
    const own = rows.filter((row) => held(row) === (part === 'held back'));
    const share = { right: own.filter(right).length, of: own.length };
    return goal === undefined ? { name, part, share } : { name, part, share, goal };
  });
}
