import { hasBit, noBits } from '../sets/bits.js';
import type { PlacedLists } from '../sets/lists.js';
import { offersOf } from './offers.js';
import { compareDocs, copyColumns, emptyColumns, tokensIn, type BoardSegment } from './board-segment.js';
import { mergeLists, PAUSE, GONE } from './merge-lists.js';

/** A merged segment, and where each document of each part went. */
export interface Merged {
  /** Its `open`, `shared` and `kept` are empty: who puts the segment into use fills them. */
  readonly segment: BoardSegment;
  /** For each part, the new number of each document, or GONE. */
  readonly moved: readonly Uint32Array[];
}

/**
 * Merges segments into one, leaving out documents that are no longer kept. A generator, so that it can be run in small
 * steps: it yields the number of entries done since the last pause. The parts may lose documents meanwhile.
 */
export function* merge(
  parts: readonly BoardSegment[],
  idOf: (posting: number) => string,
  isValue: (fact: number) => boolean,
): Generator<number, Merged, void> {
  const { moved, docs } = yield* placeDocs(parts, idOf);
  const columns = emptyColumns(docs);
  parts.forEach((part, p) =>
    moved[p]!.forEach((place, doc) => {
      if (place === GONE) return;
      copyColumns(part.columns, doc, columns, place);
    }),
  );
  const words = yield* mergeLists(
    parts.map((part) => part.words),
    moved,
    docs,
    true,
  );
  const titles = yield* mergeLists(
    parts.map((part) => part.titles),
    moved,
    docs,
    false,
  );
  const facts = yield* mergeLists(
    parts.map((part) => part.facts),
    moved,
    docs,
    false,
  );
  const segment: BoardSegment = {
    docs,
    tokens: tokensIn(columns),
    columns,
    words: words as PlacedLists,
    titles,
    facts,
    offers: offersOf(facts, docs, isValue),
    open: noBits(docs),
    shared: noBits(docs),
    kept: noBits(docs),
  };
  return { segment, moved };
}

/** Gives each kept document its place in the order of the board. Every part is in that order already. */
function* placeDocs(
  parts: readonly BoardSegment[],
  idOf: (posting: number) => string,
): Generator<number, { moved: Uint32Array[]; docs: number }, void> {
  const moved = parts.map((part) => new Uint32Array(part.docs).fill(GONE));
  const kept = parts.map((part) => part.kept.slice());
  const heads = parts.map((part, p) => nextKept(kept[p]!, -1, part.docs));
  let docs = 0;
  for (;;) {
    let first = -1;
    for (let p = 0; p < parts.length; p += 1) {
      if (heads[p]! >= parts[p]!.docs) continue;
      const stands =
        first === -1 ||
        compareDocs(parts[p]!.columns, heads[p]!, parts[first]!.columns, heads[first]!, idOf) < 0;
      if (stands) first = p;
    }
    if (first === -1) return { moved, docs };
    moved[first]![heads[first]!] = docs;
    docs += 1;
    heads[first] = nextKept(kept[first]!, heads[first]!, parts[first]!.docs);
    if (docs % PAUSE === 0) yield PAUSE;
  }
}

function nextKept(kept: Int32Array, after: number, docs: number): number {
  let doc = after + 1;
  while (doc < docs && !hasBit(kept, doc)) doc += 1;
  return doc;
}
