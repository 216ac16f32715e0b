import type { Query, ValueField } from '../query/index.js';
import type { Bits } from './bits.js';
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

  /** Counts the facts that the filter of one field offers, fact by fact. */
  addField(field: ValueField, { facts }: Segment, among: Bits): void {
    for (const fact of this.dictionary.facts.offeredIn(field)) {
      const row = rowOf(facts, fact);
      if (row !== -1) this.counts[fact] = this.counts[fact]! + countList(facts, row, among);
    }
  }

  /** The filter of a field, with at most `limit` values. */
  facet(field: ValueField, limit: number): Facet {
    const { facts } = this.dictionary;
    const values: FacetValue[] = [];
    for (const fact of facts.offeredIn(field)) {
      const count = this.counts[fact] ?? 0;
      const shown = count === 0 ? null : facts.shownAs(fact);
      if (shown !== null) values.push({ value: shown.value, count });
    }
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return { field, values: values.slice(0, limit), more: Math.max(0, values.length - limit) };
  }
}
