import { LOOSE, LooseEntries } from './entries.js';
import { BUCKETS } from '../arrays/lanes.js';

/** Indices of the entries by feature, then country bucket, then first guard word, then age. */
export function sorted(loose: LooseEntries, features: number): Uint32Array {
  const words = loose.words.data;
  const { length } = loose;
  const low = countingSort(length, null, 1 << 16, (i) => words[i * LOOSE + 2]! & 0xffff);
  const guarded = countingSort(length, low, 1 << 16, (i) => words[i * LOOSE + 2]! >>> 16);
  const placed = countingSort(length, guarded, BUCKETS, (i) => words[i * LOOSE + 1]! >>> 1);
  return countingSort(length, placed, features, (i) => loose.features.data[i]!);
}

/** A stable sort of `order` (or of 0, 1, 2 ...) by a small key. */
function countingSort(
  length: number,
  order: Uint32Array | null,
  keys: number,
  key: (i: number) => number,
): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (let i = 0; i < length; i += 1) starts[key(i) + 1]! += 1;
  for (let k = 1; k <= keys; k += 1) starts[k]! += starts[k - 1]!;
  const result = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const item = order === null ? i : order[i]!;
    const k = key(item);
    result[starts[k]!] = item;
    starts[k]! += 1;
  }
  return result;
}
