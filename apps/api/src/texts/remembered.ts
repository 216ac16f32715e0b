/**
 * Remembers what `make` made for each key: a formatter of Intl costs more to make than a hundred uses of it, and a page
 * needs dozens. Keys come from closed lists (languages, currencies); beyond `most` the oldest is forgotten.
 */
export function remembered<T>(make: (key: string) => T, most = 64): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    const oldest = known.keys().next();
    if (known.size >= most && oldest.done !== true) known.delete(oldest.value);
    known.set(key, made);
    return made;
  };
}
