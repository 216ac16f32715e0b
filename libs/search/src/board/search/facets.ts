import type { Query, ValueField } from '../../tree/index.js';
import { both, copyBits, countBits, countBoth, docsIn, dropAll, type Bits } from '../store/sets/bits.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { countList, rowOf } from '../store/sets/lists.js';
import { addFacts, type Offers } from '../store/segments/offers.js';
import type { OpenCounts } from '../store/openings/open-counts.js';
import type { Openings, Rows } from '../store/openings/openings.js';
import type { Found } from '../store/openings/opening-orders.js';
import { Room, takeArray } from '../store/sets/scratch.js';
import type { BoardSegment } from '../store/segments/board-segment.js';

/** How many openings have one value of a filter: in a posting that matches. `value` is what a clause on the field takes. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of one filter, most frequent first, equal counts by value. */
export interface Facet {
  readonly field: ValueField;
  readonly values: readonly FacetValue[];
  /** Further values that were not listed. */
  readonly more: number;
}

/**
 * The part of a query that is a filter's own choice: the first top-level part that is a clause on the field or
 * alternatives of such clauses. The same part that the form shows in the filter's control (see queryToForm).
 */
export function ownParts(parts: readonly Query[]): ReadonlyMap<ValueField, number> {
  const own = new Map<ValueField, number>();
  parts.forEach((part, i) => {
    const field = fieldOfGroup(part);
    if (field !== null && !own.has(field)) own.set(field, i);
  });
  return own;
}

function fieldOfGroup(part: Query): ValueField | null {
  const clauses = part.kind === 'or' ? part.parts : [part];
  const [first] = clauses;
  if (first?.kind !== 'value') return null;
  return clauses.every((each) => each.kind === 'value' && each.field === first.field) ? first.field : null;
}

/** A set is broad from one in so many open documents. */
const BROAD = 32;
/** What an entry costs that is looked at document by document, opening by opening, against one that lies in a list. */
const ROW_WORK = 2;

/**
 * Counts values of filters over sets of documents, by openings: first each document, as that is done by sets, then what an
 * opening has in several of its documents is taken off. Those may lie in several segments, so it comes last.
 */
export class FacetCounter {
  /** With signs, though no count has one: arithmetic of unsigned numbers is done in doubles. */
  private readonly counts: Int32Array;
  private readonly found: Found[] = [];
  /** Entries in the lists of the field that is counted. */
  private entries = 0;

  constructor(
    private readonly dictionary: BoardDictionary,
    private readonly openCounts: OpenCounts,
  ) {
    this.counts = new Int32Array(dictionary.facts.size);
  }

  /** Counts the facts that all filters offer, document by document; of many documents the frequent facts set by set. */
  addAll(segment: BoardSegment, among: Bits): void {
    this.found.push({ segment, docs: among });
    this.addSet(segment, among);
  }

  /**
   * Makes openings of documents: takes off what was counted for an opening more than once. Comes once, after all documents.
   * `name` is that of the set, null where it has none.
   */
  takeOffRepeated(openings: Openings, name: string | null): void {
    const taken =
      name === null || !this.isBroad()
        ? this.repeated(openings, takeArray(this.counts.length).fill(0))
        : openings.takeOffs.of(name, () => this.repeated(openings, new Int32Array(this.counts.length)));
    const { counts } = this;
    for (let fact = 0; fact < counts.length; fact += 1) counts[fact] = counts[fact]! - taken[fact]!;
  }

  /** The same for the facts that the filter of one field offers; what else was counted is of no use afterwards. */
  takeOffRepeatedIn(field: ValueField, openings: Openings, name: string | null): void {
    const byDocs = this.found.reduce(
      (sum, { segment, docs }) =>
        sum + (countBoth(docs, segment.shared) / segment.docs) * segment.offers.facts.length,
      0,
    );
    if (byDocs * ROW_WORK < this.entries && (name === null || !this.isBroad())) {
      this.takeOffRepeated(openings, null);
      return;
    }
    const offered = this.dictionary.facts.offeredIn(field);
    const make = (): Int32Array => this.repeatedIn(offered, openings);
    const taken = name === null || !this.isBroad() ? make() : openings.takeOffs.of(`${name} ${field}`, make);
    offered.forEach((fact, i) => (this.counts[fact] = this.counts[fact]! - taken[i]!));
  }

  /** Whether the set holds so much of the board that it is worth remembering. */
  private isBroad(): boolean {
    const sum = (size: (found: Found) => number): number =>
      this.found.reduce((total, found) => total + size(found), 0);
    return sum(({ docs }) => countBits(docs)) * BROAD >= sum(({ segment }) => countBits(segment.open));
  }

  /** For each fact, how often it was counted for an opening beyond the first time. */
  private repeated(openings: Openings, into: Int32Array): Int32Array {
    const rows = openings.rowsOf(this.found);
    const { facts, starts } = factsInRows(
      rows,
      this.found.map(({ segment }) => segment.offers),
    );
    /** The last opening that a fact was seen in. */
    const seen = takeArray(into.length).fill(0);
    let opening = 0;
    for (let i = 0; i < rows.length; i += 1) {
      opening += rows.begins[i]!;
      const end = starts[i + 1]!;
      for (let k = starts[i]!; k < end; k += 1) {
        const fact = facts[k]!;
        // 1 where it was seen in this opening. It is unpredictable, so a branch would cost more than the sum.
        into[fact] = into[fact]! + (((seen[fact]! ^ opening) - 1) >>> 31);
        seen[fact] = opening;
      }
    }
    return into;
  }

  /** The same fact by fact, for some of them. */
  private repeatedIn(offered: readonly number[], openings: Openings): Int32Array {
    const shared = this.found.map(({ segment, docs }) => both(docs, segment.shared));
    return Int32Array.from(offered, (fact) =>
      this.counts[fact]! < 2
        ? 0
        : openings.repeated(
            this.found.map(({ segment }, s) => ({ segment, docs: shared[s]! })),
            fact,
          ),
    );
  }

  private addSet(segment: BoardSegment, among: Bits): void {
    const docs = docsIn(among);
    if (docs.length < among.length) {
      addFacts(segment.offers, docs, segment.offers.starts.subarray(1), this.counts);
      return;
    }
    this.addSparse(segment, among, docs);
    for (const [row, bits] of segment.facts.dense) this.addCount(segment, row, countBoth(bits, among));
  }

  /**
   * Counts the facts that the filter of one field offers, by what is less work: document by document, which counts
   * other fields as well, or list by list.
   */
  addField(field: ValueField, segment: BoardSegment, among: Bits): void {
    this.found.push({ segment, docs: among });
    const { facts, offers } = segment;
    const rows = this.dictionary.facts
      .offeredIn(field)
      .map((fact) => rowOf(facts, fact))
      .filter((row) => row !== -1);
    const entries = rows.reduce(
      (sum, row) => sum + (facts.dense.has(row) ? among.length : facts.counts[row]!),
      0,
    );
    this.entries += entries;
    if ((countBits(among) / segment.docs) * offers.facts.length < entries) {
      this.addSet(segment, among);
      return;
    }
    for (const row of rows) this.addCount(segment, row, countList(facts, row, among));
  }

  /** Counts the facts that have no set of their own. Where most of what is open is in the set, the rest is taken off instead. */
  private addSparse(segment: BoardSegment, among: Bits, docs: Uint32Array): void {
    const { counts } = this;
    const { offers, open } = segment;
    if (docs.length * 2 < countBits(open) || docs.length < counts.length) {
      addFacts(offers, docs, offers.middles, counts);
      return;
    }
    const all = this.openCounts.of(segment, counts.length);
    for (let fact = 0; fact < all.length; fact += 1) counts[fact] = counts[fact]! + all[fact]!;
    const others = copyBits(open);
    dropAll(others, among);
    addFacts(offers, docsIn(others), offers.middles, counts, -1);
  }

  private addCount({ facts }: BoardSegment, row: number, count: number): void {
    const fact = facts.keys[row]!;
    this.counts[fact] = this.counts[fact]! + count;
  }

  /** The filter of a field, with at most `limit` values. */
  facet(field: ValueField, limit: number): Facet {
    const { facts } = this.dictionary;
    const top: FacetValue[] = [];
    let distinct = 0;
    for (const fact of facts.offeredIn(field)) {
      const count = this.counts[fact] ?? 0;
      if (count === 0) continue;
      distinct += 1;
      const last = top[limit - 1];
      if (last !== undefined && count < last.count) continue;
      insert(top, { value: facts.shownAs(fact)?.value ?? '', count }, limit);
    }
    return { field, values: top, more: distinct - top.length };
  }
}

const factRoom = new Room();
const startRoom = new Room();

/**
 * The facts of documents in rows: those of the one at place i lie from `starts[i]` to before `starts[i + 1]`. They are copied
 * in the order in which they lie in memory, and can then be read row by row without a jump.
 */
function factsInRows(
  { length, segments, docs, inOrder }: Rows,
  offers: readonly Offers[],
): { readonly facts: Int32Array; readonly starts: Int32Array } {
  const starts = startRoom.of(length + 1);
  starts[0] = 0;
  for (let i = 0; i < length; i += 1) {
    const place = inOrder[i]!;
    const from = offers[segments[place]!]!.starts;
    starts[place + 1] = from[docs[place]! + 1]! - from[docs[place]!]!;
  }
  for (let i = 0; i < length; i += 1) starts[i + 1] = starts[i + 1]! + starts[i]!;
  const facts = factRoom.of(starts[length]!);
  for (let i = 0; i < length; i += 1) {
    const place = inOrder[i]!;
    const from = offers[segments[place]!]!;
    const end = from.starts[docs[place]! + 1]!;
    let to = starts[place]!;
    for (let k = from.starts[docs[place]!]!; k < end; k += 1, to += 1) facts[to] = from.facts[k]!;
  }
  return { facts, starts };
}

/** Puts a value into its place among the most frequent ones. */
function insert(top: FacetValue[], each: FacetValue, limit: number): void {
  let at = top.length;
  while (at > 0 && standsBefore(each, top[at - 1])) at -= 1;
  if (at >= limit) return;
  top.splice(at, 0, each);
  if (top.length > limit) top.pop();
}

const standsBefore = (a: FacetValue, b: FacetValue | undefined): boolean =>
  b !== undefined && (a.count > b.count || (a.count === b.count && a.value < b.value));
