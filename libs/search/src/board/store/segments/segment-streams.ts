import type { Inverted } from './inverter.js';
import { DENSE, ListWriter, PlaceWriter } from '../sets/list-writer.js';
import type { PlacedLists } from '../sets/lists.js';
import type { Lists } from '../sets/open-list.js';

/** The index after the last entry of the document that entry `from` is about. */
function endOfDoc(docs: Uint32Array, from: number, end: number): number {
  let to = from + 1;
  while (to < end && docs[to] === docs[from]) to += 1;
  return to;
}

export function writeWords({ keys, starts, docs, places }: Inverted, count: number): PlacedLists {
  const lists = new ListWriter();
  const positions = new PlaceWriter();
  for (let k = 0; k < keys.length; k += 1) {
    lists.begin(keys[k]!);
    positions.begin();
    const end = starts[k + 1]!;
    for (let from = starts[k]!, to = from; from < end; from = to) {
      to = endOfDoc(docs, from, end);
      lists.entry(docs[from]!, to - from);
      positions.entry(places, from, to);
    }
    lists.end();
  }
  return { ...lists.finish(count, DENSE.words), ...positions.finish() };
}

export function writeTitles(
  { keys, starts, docs, places }: Inverted,
  titleEnd: Uint32Array,
  count: number,
): Lists {
  const lists = new ListWriter();
  for (let k = 0; k < keys.length; k += 1) {
    lists.begin(keys[k]!);
    const end = starts[k + 1]!;
    for (let from = starts[k]!, to = from; from < end; from = to) {
      to = endOfDoc(docs, from, end);
      let times = 0;
      while (from + times < to && places[from + times]! < titleEnd[docs[from]!]!) times += 1;
      if (times > 0) lists.entry(docs[from]!, times);
    }
    lists.end();
  }
  return lists.finish(count, DENSE.facts);
}

export function writeFacts({ keys, starts, docs }: Inverted, count: number): Lists {
  const lists = new ListWriter();
  for (let k = 0; k < keys.length; k += 1) {
    lists.begin(keys[k]!);
    for (let i = starts[k]!; i < starts[k + 1]!; i += 1) lists.entry(docs[i]!, 1);
    lists.end();
  }
  return lists.finish(count, DENSE.facts);
}
