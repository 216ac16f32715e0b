/**
 * A table in which text from outside may be looked up: it holds what is written in it and nothing else, whereas an object
 * also answers to `constructor` and the other names of Object.prototype.
 */
export const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries));
