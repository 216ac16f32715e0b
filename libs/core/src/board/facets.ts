import type { Query, ValueField } from '../query/index.js';
import { countBoth, docsIn, type Bits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import { fieldNumber } from './facts.js';
import { countList, rowOf } from './lists.js';
import type { Segment } from './segment.js';

/** How many results have one value of a filter. `value` is what a clause on the field takes. */
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

/** Counts values of filters over sets of documents. */
export class FacetCounter {
  private readonly counts: Uint32Array;

  constructor(private readonly dictionary: Dictionary) {
    this.counts = new Uint32Array(dictionary.facts.size);
  }

  /** Counts the facts that all filters offer: frequent ones set by set, the others document by document. */
  addAll(segment: Segment, among: Bits): void {
    const { starts, facts } = segment.offers;
    const { counts } = this;
    const docs = docsIn(among);
    for (let i = 0; i < docs.length; i += 1) {
      const end = starts[docs[i]! + 1]!;
      for (let k = starts[docs[i]!]!; k < end; k += 1) counts[facts[k]!] = counts[facts[k]!]! + 1;
    }
    for (const [row, bits] of segment.facts.dense) {
      const fact = segment.facts.keys[row]!;
      if (this.dictionary.facts.isValue(fact)) counts[fact] = counts[fact]! + countIn(bits, among, docs);
    }
  }

  /** Counts the facts that the filter of one field offers: document by document, or fact by fact, what is less work. */
  addField(field: ValueField, segment: Segment, among: Bits): void {
    const { facts, offers } = segment;
    const rows = this.dictionary.facts
      .offeredIn(field)
      .map((fact) => rowOf(facts, fact))
      .filter((row) => row !== -1);
    const docs = docsIn(among);
    const inLists = rows.reduce((sum, row) => (facts.dense.has(row) ? sum : sum + facts.counts[row]!), 0);
    const byDocument = (docs.length * offers.facts.length) / segment.docs < inLists;
    if (byDocument) this.addShort(fieldNumber(field), segment, docs);
    for (const row of rows) {
      const dense = facts.dense.get(row);
      if (dense === undefined && byDocument) continue;
      const count = dense === undefined ? countList(facts, row, among) : countIn(dense, among, docs);
      this.counts[facts.keys[row]!] = this.counts[facts.keys[row]!]! + count;
    }
  }

  private addShort(field: number, { offers }: Segment, docs: Uint32Array): void {
    const { starts, facts } = offers;
    const { counts } = this;
    const { fieldNumbers } = this.dictionary.facts;
    for (let i = 0; i < docs.length; i += 1) {
      const end = starts[docs[i]! + 1]!;
      for (let k = starts[docs[i]!]!; k < end; k += 1) {
        const fact = facts[k]!;
        if (fieldNumbers[fact] === field) counts[fact] = counts[fact]! + 1;
      }
    }
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

/** How many of the documents are in a set: one by one where they are few, else by words of the sets. */
function countIn(bits: Bits, among: Bits, docs: Uint32Array): number {
  if (docs.length > bits.length) return countBoth(bits, among);
  let count = 0;
  for (let i = 0; i < docs.length; i += 1) count += (bits[docs[i]! >>> 5]! >>> (docs[i]! & 31)) & 1;
  return count;
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
