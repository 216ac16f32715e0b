import { foldName } from '../../text/index.js';
import { cityKeys } from './cities.js';

const MIN_LENGTH = 7;

/**
 * The listed city of a state whose name is at most two letters off ("Cinccinati" is Cincinnati), or null. Names of
 * fewer than seven letters are not guessed, and the first letter must agree.
 */
export function similarCity(written: string, country: string, region: string | null): string | null {
  const key = foldName(written);
  if (key.length < MIN_LENGTH) return null;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const [known, cities] of cityKeys()) {
    if (known[0] !== key[0] || Math.abs(known.length - key.length) > 2) continue;
    const city = cities.find((one) => one.country === country && one.region === region);
    const distance = city ? editDistance(key, known, 2) : 3;
    if (city && distance <= 2 && (best === null || distance < best.distance))
      best = { name: city.name, distance };
  }
  return best?.name ?? null;
}

/** Levenshtein distance, or more than `limit` as soon as it is certain to exceed it. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
