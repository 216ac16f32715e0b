import type { Query, ValueField } from '../query/index.js';
import { nextBit, type Bits } from './bits.js';
import type { Dictionary } from './dictionary.js';
import { FACET_FIELDS } from './facts.js';
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

  /** Counts every offered fact of the documents of a set. */
  add(segment: Segment, among: Bits): void {
    const { offers, offerStarts } = segment;
    const { counts } = this;
    for (let doc = nextBit(among, 0); doc !== -1; doc = nextBit(among, doc + 1)) {
      const end = offerStarts[doc + 1]!;
      for (let i = offerStarts[doc]!; i < end; i += 1) counts[offers[i]!] = counts[offers[i]!]! + 1;
    }
  }

  /** The filters of `fields`, each with at most `limit` values. */
  facets(fields: readonly ValueField[], limit: number): Facet[] {
    const found = new Map<ValueField, FacetValue[]>(fields.map((field) => [field, []]));
    const { facts } = this.dictionary;
    for (let fact = 0; fact < this.counts.length; fact += 1) {
      const count = this.counts[fact]!;
      if (count === 0) continue;
      const shown = facts.shownAs(fact);
      if (shown !== null) found.get(shown.field)?.push({ value: shown.value, count });
    }
    return FACET_FIELDS.flatMap((field) => {
      const values = found.get(field);
      if (values === undefined) return [];
      values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      return [{ field, values: values.slice(0, limit), more: Math.max(0, values.length - limit) }];
    });
  }
}
