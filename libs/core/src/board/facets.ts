import type { Query, ValueField } from '../query/index.js';
import { docsIn, type Bits } from './bits.js';
import type { Dictionary } from './dictionary.js';
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

  /** Counts the facts that all filters offer, document by document. */
  addAll(segment: Segment, among: Bits): void {
    const { offers, offerStarts } = segment;
    const { counts } = this;
    for (let i = 0; i < among.length; i += 1) {
      for (let word = among[i]!; word !== 0; word &= word - 1) {
        const doc = (i << 5) | (31 - Math.clz32(word & -word));
        const end = offerStarts[doc + 1]!;
        for (let k = offerStarts[doc]!; k < end; k += 1) counts[offers[k]!] = counts[offers[k]!]! + 1;
      }
    }
  }

  /** Counts the facts that the filter of one field offers: fact by fact, or by document where those are few. */
  addField(field: ValueField, segment: Segment, among: Bits): void {
    const own = this.dictionary.facts.offeredIn(field);
    const docs = docsIn(among);
    if (docs.length < own.length) {
      this.addDocs(field, segment, docs);
      return;
    }
    for (const fact of own) {
      const row = rowOf(segment.facts, fact);
      if (row !== -1) this.counts[fact] = this.counts[fact]! + countList(segment.facts, row, among);
    }
  }

  private addDocs(field: ValueField, { offers, offerStarts }: Segment, docs: Uint32Array): void {
    for (const doc of docs) {
      for (let k = offerStarts[doc]!; k < offerStarts[doc + 1]!; k += 1) {
        const fact = offers[k]!;
        if (this.dictionary.facts.shownAs(fact)?.field === field) this.counts[fact] = this.counts[fact]! + 1;
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
