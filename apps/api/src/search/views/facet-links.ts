import type { Facet } from '@app/search/board';
import { EMPTY_FORM, joinForm, splitQuery, type FacetState } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { table } from '@app/core/untrusted';
import { FACET_FIELDS, valueLabel, type FacetField } from '../../texts/facet-values.js';
import type { Texts } from '../../texts/index.js';
import { searchHref } from './conditions.js';

/** One value of a facet, with the searches that its presses lead to. */
export interface FacetLink {
  readonly label: string;
  /** Postings that have it. */
  readonly count: number;
  /** What the search says of the value; null for nothing. */
  readonly state: FacetState | null;
  /** The search that includes the value, or drops it where it is in the search. */
  readonly href: string;
  /** The search that excludes the value; null where it is in the search. */
  readonly excludeHref: string | null;
}

/** A field and its values. */
export interface FacetGroup {
  readonly field: FacetField;
  readonly title: string;
  readonly links: readonly FacetLink[];
}

/** What the page offers to narrow a search down beside functions; fields with nothing to choose are left out. */
export function facetGroups(query: Query | null, facets: readonly Facet[], texts: Texts): FacetGroup[] {
  const split = query === null ? { form: EMPTY_FORM, words: null } : splitQuery(query);
  return FACET_FIELDS.filter((field) => field !== 'family')
    .map((field) => ({
      field,
      title: texts.search.facet[field],
      links: valuesOf(split.form, field, facets).map(([value, count]) =>
        link(split, field, value, count, texts),
      ),
    }))
    .filter(({ links }) => links.length > 0);
}

const MOST = 6;

/** What the search speaks of comes first, then what else there is; `unknown` is no choice that anybody looks for. */
function valuesOf(form: Split['form'], field: FacetField, facets: readonly Facet[]): [string, number][] {
  const found = facets.find((facet) => facet.field === field)?.values ?? [];
  const counts = new Map(found.map(({ value, count }) => [value, count]));
  const taken = Object.keys(form.facets[field] ?? {});
  const free = [...counts.keys()].filter((value) => value !== 'unknown' && !taken.includes(value));
  return [...taken, ...free.slice(0, MOST)].map((value) => [value, counts.get(value) ?? 0]);
}

type Split = ReturnType<typeof splitQuery>;

function link(split: Split, field: FacetField, value: string, count: number, texts: Texts): FacetLink {
  const state = table(split.form.facets[field] ?? {}).get(value) ?? null;
  return {
    label: valueLabel(field, value, texts),
    count,
    state,
    href: hrefWith(split, field, value, state === null ? 'include' : null),
    excludeHref: state === null ? hrefWith(split, field, value, 'exclude') : null,
  };
}

/** The address of the search with another state of one value. */
function hrefWith(
  { form, words }: Split,
  field: FacetField,
  value: string,
  state: FacetState | null,
): string {
  const { [value]: _before, ...others } = form.facets[field] ?? {};
  const values = state === null ? others : { ...others, [value]: state };
  return searchHref(joinForm(words, { ...form, facets: { ...form.facets, [field]: values } }));
}
