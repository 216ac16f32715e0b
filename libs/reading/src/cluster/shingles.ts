import { mix32 } from './hash.js';

const SHINGLE_WORDS = 4;
/** Number of smallest hashes kept. At a resemblance of 0.95 the standard error is about 0.014. */
export const SKETCH_SIZE = 256;

/**
 * Bottom-k sketch of four-word shingles: the smallest distinct 32-bit hashes, ascending, at most 256. Two sketches
 * estimate the Jaccard resemblance of two texts (Broder, "On the resemblance and containment of documents", 1997).
 * A text of fewer than four words is one shingle; one without words gives none.
 */
export function shingleSketch(words: Uint32Array): readonly number[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) hashes[at] = hashOf(words, 0, at, at + SHINGLE_WORDS);
  return smallest(hashes.sort());
}

/** One hash of the word hashes from `from` to before `to`, in their order. */
export function hashOf(words: Uint32Array, seed = 0, from = 0, to = words.length): number {
  let hash = seed;
  for (let at = from; at < to && at < words.length; at += 1)
    hash = mix32(Math.imul(hash, 31) + (words[at] ?? 0));
  return hash;
}

function smallest(sorted: Uint32Array): number[] {
  const kept: number[] = [];
  for (const hash of sorted) {
    if (kept.length === SKETCH_SIZE) break;
    if (kept.at(-1) !== hash) kept.push(hash);
  }
  return kept;
}

/** Estimated resemblance of two sketches, 0 to 1; 0 where either is empty. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const size = Math.min(SKETCH_SIZE, Math.max(a.length, b.length));
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
