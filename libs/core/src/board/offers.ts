import { OpenList, type Lists } from './lists.js';

/** The facts of each document that have no set of their own: those of document d lie from `starts[d]` to `starts[d + 1]`. */
export interface Offers {
  readonly starts: Uint32Array;
  readonly facts: Uint32Array;
}

const list = new OpenList();

/** Turns the short lists of facts round. Silences are left out, and so are facts with a set: those are counted by it. */
export function offersOf(lists: Lists, docs: number, isValue: (fact: number) => boolean): Offers {
  const rows = [...lists.keys.keys()].filter((row) => !lists.dense.has(row) && isValue(lists.keys[row]!));
  const starts = new Uint32Array(docs + 1);
  for (const row of rows) {
    list.read(lists, row);
    for (let i = 0; i < list.length; i += 1) starts[list.docs[i]! + 1]! += 1;
  }
  for (let doc = 0; doc < docs; doc += 1) starts[doc + 1]! += starts[doc]!;
  const next = starts.slice();
  const facts = new Uint32Array(starts[docs]!);
  for (const row of rows) {
    list.read(lists, row);
    for (let i = 0; i < list.length; i += 1) {
      const doc = list.docs[i]!;
      facts[next[doc]!] = lists.keys[row]!;
      next[doc]! += 1;
    }
  }
  return { starts, facts };
}
