import { OpenList, type Lists } from '../sets/open-list.js';

/**
 * The facts of each document: those of document d lie from `starts[d]` to before `starts[d + 1]`. From `middles[d]` on
 * they are facts that have a set of their own, by which they can be counted too.
 */
export interface Offers {
  readonly starts: Uint32Array;
  readonly middles: Uint32Array;
  readonly facts: Uint32Array;
}

const list = new OpenList();

/** Adds `by` to the count of each fact that some documents have before `ends[doc]`. */
export function addFacts(
  { starts, facts }: Offers,
  docs: Uint32Array,
  ends: Uint32Array,
  counts: Int32Array,
  by = 1,
): void {
  for (let i = 0; i < docs.length; i += 1) {
    const end = ends[docs[i]!]!;
    for (let k = starts[docs[i]!]!; k < end; k += 1) counts[facts[k]!] = counts[facts[k]!]! + by;
  }
}

/** Turns the lists of facts round. Silences are left out. */
export function offersOf(lists: Lists, docs: number, isValue: (fact: number) => boolean): Offers {
  const rows = [...lists.keys.keys()].filter((row) => isValue(lists.keys[row]!));
  const starts = new Uint32Array(docs + 1);
  for (const row of rows) {
    list.read(lists, row);
    for (let i = 0; i < list.length; i += 1) starts[list.docs[i]! + 1]! += 1;
  }
  for (let doc = 0; doc < docs; doc += 1) starts[doc + 1]! += starts[doc]!;
  const next = starts.slice(0, docs);
  const facts = new Uint32Array(starts[docs]!);
  const isDense = (row: number): boolean => lists.dense.has(row);
  fill(
    lists,
    rows.filter((row) => !isDense(row)),
    next,
    facts,
  );
  const middles = next.slice();
  fill(lists, rows.filter(isDense), next, facts);
  return { starts, middles, facts };
}

function fill(lists: Lists, rows: readonly number[], next: Uint32Array, facts: Uint32Array): void {
  for (const row of rows) {
    list.read(lists, row);
    for (let i = 0; i < list.length; i += 1) {
      const doc = list.docs[i]!;
      facts[next[doc]!] = lists.keys[row]!;
      next[doc]! += 1;
    }
  }
}
