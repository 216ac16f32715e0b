/** What is kept of a run of openings: at most `most` beside each other have the same key. */
export interface Runs<R> {
  readonly most: number;
  /** What makes openings alike: their company. */
  readonly keyOf: (record: R) => string;
}

/** A row that is shown, and how many that are like it were left out right behind it. */
export interface KeptRow<T> {
  readonly row: T;
  readonly leftOut: number;
}

/**
 * The first rows of a list, at most `limit`, of which no more than `most` with one key stand together: what goes beyond is counted
 * at the last row of its run. `taken` rows were shown or counted, and the next page begins behind them, so that none is lost and
 * none comes twice. A run that is cut off by the end of `rows` goes on there.
 */
export function keepRuns<T>(
  rows: readonly T[],
  limit: number,
  { most, keyOf }: { readonly most: number; readonly keyOf: (row: T) => string },
): { readonly kept: readonly KeptRow<T>[]; readonly taken: number } {
  const kept: { row: T; leftOut: number }[] = [];
  let run = { key: '', length: 0 };
  let taken = 0;
  for (const row of rows) {
    const key = keyOf(row);
    run = { key, length: kept.length > 0 && run.key === key ? run.length + 1 : 1 };
    const last = kept.at(-1);
    if (last !== undefined && run.length > most) last.leftOut += 1;
    else if (kept.length < limit) kept.push({ row, leftOut: 0 });
    else break;
    taken += 1;
  }
  return { kept, taken };
}
