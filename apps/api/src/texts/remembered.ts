import { LRUCache } from 'lru-cache';

/**
 * Remembers what `make` made for each key: a formatter of Intl costs more to make than a hundred uses of it, and a page
 * needs dozens. Keys come from closed lists (languages, currencies); beyond `most` the one asked for longest ago is forgotten.
 */
export function remembered<T extends object>(make: (key: string) => T, most = 64): (key: string) => T {
  const known = new LRUCache<string, T>({ max: most, memoMethod: make });
  return (key) => known.memo(key);
}
