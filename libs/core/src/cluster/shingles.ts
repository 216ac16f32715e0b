import { hash32 } from './hash.js';

const SHINGLE_WORDS = 4;
/** Number of smallest hashes kept. At a resemblance of 0.9 the standard error is about 0.027. */
export const SKETCH_SIZE = 128;

/**
 * Bottom-k sketch of the text's four-word shingles: the smallest distinct 32-bit hashes, ascending, at most 128.
 * Two sketches estimate the Jaccard resemblance of two texts (Broder, "On the resemblance and containment of
 * documents", 1997). A text of fewer than four words is one shingle; an empty text gives none.
 */
export function shingleSketch(words: readonly string[]): readonly number[] {
  if (words.length === 0) return [];
  const hashes = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let at = 0; at <= last; at += 1) hashes.add(hash32(words.slice(at, at + SHINGLE_WORDS).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** Estimated resemblance of two sketches, 0 to 1; 0 where either is empty. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(SKETCH_SIZE, Math.max(a.length, b.length));
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, taken, shared] = [0, 0, 0, 0];
  while (taken < size && (i < a.length || j < b.length)) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    taken += 1;
  }
  return shared / taken;
}
