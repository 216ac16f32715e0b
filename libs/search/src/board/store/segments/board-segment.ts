import { clearBit, copyBits, docsIn, type Bits } from '../sets/bits.js';
import type { PlacedLists } from '../sets/lists.js';
import type { Lists } from '../sets/open-list.js';
import type { Offers } from './offers.js';

/** One value for each document of a segment. Times are milliseconds since 1970; NaN stands for "not stated". */
export interface Columns {
  /** Number of the posting that the document is a revision of. */
  readonly posting: Uint32Array;
  /** Number of its cluster. */
  readonly cluster: Uint32Array;
  /** What the board is ordered by: the earlier of posted and first seen. */
  readonly age: Float64Array;
  readonly firstSeen: Float64Array;
  readonly posted: Float64Array;
  /** Since when it has been open without a break. */
  readonly openSince: Float64Array;
  /** When the revision was committed, and so matched. */
  readonly at: Float64Array;
  /** What a salary floor is compared with: the top of the yearly pay, or its low end where the top is open. */
  readonly reach: Float64Array;
  /** What the most that pay may start at is compared with: the low end of the yearly pay, or its top where it has none. */
  readonly start: Float64Array;
  /** Number of the currency << 1, plus 1 where the top is open; currency 0 is "names none". */
  readonly currency: Uint32Array;
  readonly experience: Float64Array;
  /** How often its opening has been listed again, at most 255. */
  readonly reposted: Uint8Array;
  /** Tokens in all parts. */
  readonly length: Uint32Array;
  /** Positions below this are in the title. */
  readonly titleEnd: Uint32Array;
  /** 1 where the opening is no news: matching never compared the revision. */
  readonly quiet: Uint8Array;
}

/**
 * Some documents, ordered newest first, with everything that queries ask of them. Only `open`, `shared` and `kept` ever change.
 * A document is one revision of one posting.
 */
export interface BoardSegment {
  readonly docs: number;
  /** Tokens of all documents. */
  readonly tokens: number;
  readonly columns: Columns;
  readonly words: PlacedLists;
  /** Words in titles, with how often they stand there. */
  readonly titles: Lists;
  readonly facts: Lists;
  /** Facts by document, for counting filters. */
  readonly offers: Offers;
  /** What the board shows. */
  readonly open: Bits;
  /** Of what is open: documents whose cluster has another open posting, here or in another segment. */
  readonly shared: Bits;
  /** What the history still holds, open or not. The rest goes with the next merge. */
  readonly kept: Bits;
}

/** Room for so many documents. */
export const emptyColumns = (docs: number): Columns => ({
  posting: new Uint32Array(docs),
  cluster: new Uint32Array(docs),
  age: new Float64Array(docs),
  firstSeen: new Float64Array(docs),
  posted: new Float64Array(docs),
  openSince: new Float64Array(docs),
  at: new Float64Array(docs),
  reach: new Float64Array(docs),
  start: new Float64Array(docs),
  currency: new Uint32Array(docs),
  experience: new Float64Array(docs),
  reposted: new Uint8Array(docs),
  length: new Uint32Array(docs),
  titleEnd: new Uint32Array(docs),
  quiet: new Uint8Array(docs),
});

/** Copies the values of one document. */
export function copyColumns(from: Columns, doc: number, into: Columns, place: number): void {
  into.posting[place] = from.posting[doc]!;
  into.cluster[place] = from.cluster[doc]!;
  into.age[place] = from.age[doc]!;
  into.firstSeen[place] = from.firstSeen[doc]!;
  into.posted[place] = from.posted[doc]!;
  into.openSince[place] = from.openSince[doc]!;
  into.at[place] = from.at[doc]!;
  into.reach[place] = from.reach[doc]!;
  into.start[place] = from.start[doc]!;
  into.currency[place] = from.currency[doc]!;
  into.experience[place] = from.experience[doc]!;
  into.reposted[place] = from.reposted[doc]!;
  into.length[place] = from.length[doc]!;
  into.titleEnd[place] = from.titleEnd[doc]!;
  into.quiet[place] = from.quiet[doc]!;
}

/** Bytes that the arrays of a segment hold. */
export function bytesOf(segment: BoardSegment): number {
  const lists = (each: Lists): number =>
    each.keys.byteLength +
    each.counts.byteLength +
    each.starts.byteLength +
    each.bytes.byteLength +
    each.dense.size * segment.open.byteLength;
  const columns = Object.values(segment.columns).reduce<number>((sum, column) => sum + column.byteLength, 0);
  return (
    columns +
    lists(segment.words) +
    segment.words.places.byteLength +
    segment.words.placeStarts.byteLength +
    lists(segment.titles) +
    lists(segment.facts) +
    segment.offers.starts.byteLength +
    segment.offers.middles.byteLength +
    segment.offers.facts.byteLength +
    segment.open.byteLength +
    segment.shared.byteLength +
    segment.kept.byteLength
  );
}

/**
 * Order of two documents on the board: newest first, equal ages by the posting's id, revisions of one posting by their
 * commit, the later first. Negative where the first stands before the second.
 */
export function compareDocs(
  a: Columns,
  docA: number,
  b: Columns,
  docB: number,
  idOf: (posting: number) => string,
): number {
  const age = b.age[docB]! - a.age[docA]!;
  if (age !== 0) return age;
  const postingA = a.posting[docA]!;
  const postingB = b.posting[docB]!;
  if (postingA === postingB) return b.at[docB]! - a.at[docA]!;
  return idOf(postingA) < idOf(postingB) ? -1 : 1;
}

/** Tokens of all documents of these columns. */
export const tokensIn = ({ length }: Columns): number => length.reduce((sum, each) => sum + each, 0);

/** The documents among some whose openings are news. */
export function newsAmong({ columns: { quiet } }: BoardSegment, among: Bits): Bits {
  const news = copyBits(among);
  for (const doc of docsIn(among)) if (quiet[doc] === 1) clearBit(news, doc);
  return news;
}

/** The documents among some whose openings are no news. */
export function quietAmong({ columns: { quiet } }: BoardSegment, among: Bits): Bits {
  const found = copyBits(among);
  for (const doc of docsIn(among)) if (quiet[doc] === 0) clearBit(found, doc);
  return found;
}
