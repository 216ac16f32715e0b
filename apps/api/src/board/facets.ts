import { valueClause, type ValueClause } from '@app/core/query';
import type { PostingFacts } from '@app/core/domain';
import type { Entry } from './entry.js';

/** The fields that a search can be narrowed by with one press. */
export const FACET_FIELDS = ['workplace', 'seniority', 'type', 'country', 'skill'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** How many of the postings found have one value of a field. */
export interface FacetCount {
  readonly clause: ValueClause;
  readonly count: number;
}

/** Values of each field with their counts, the most frequent first. */
export type Facets = Readonly<Record<FacetField, readonly FacetCount[]>>;

const MOST_VALUES = 8;

const known = (value: string): readonly string[] => (value === 'unknown' ? [] : [value]);

/** What a posting has for each field; what it does not say is not counted. */
const VALUES: Readonly<Record<FacetField, (facts: PostingFacts) => Iterable<string>>> = {
  workplace: ({ workplace }) => known(workplace),
  seniority: ({ seniority }) => known(seniority),
  type: ({ employment }) => known(employment),
  country: ({ places }) => new Set(places.flatMap(({ country }) => country ?? [])),
  skill: ({ skills }) => skills,
};

/** Counts the values of every field over the postings found. A posting in two countries counts for both. */
export function countFacets(entries: readonly Entry[]): Facets {
  const facets = FACET_FIELDS.map((field) => [field, countField(field, entries)] as const);
  return Object.fromEntries(facets) as Record<FacetField, FacetCount[]>;
}

function countField(field: FacetField, entries: readonly Entry[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { posting } of entries) {
    for (const value of VALUES[field](posting.view.facts)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ clause: valueClause(field, value), count }));
}
