/**
 * The candidate nearest to `word` by optimal string alignment distance (one edit for a swap of neighbours), or null when
 * none is within a third of the word's length (at least one edit). Ties go to the first candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit && (best === null || distance < limit)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** Optimal string alignment distance, counted as long as it may stay within `limit`; a larger number beyond. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const step = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(step, (before[j - 2] ?? 0) + 1) : step);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
