import {
  allOf,
  notOf,
  printClause,
  queryToForm,
  type FacetState,
  type Query,
  type ValueClause,
} from '@app/core/query';
import { FACET_FIELDS, type FacetField, type Facets } from '../../board/facets.js';
import { countryName } from '../format/place.js';
import type { Texts } from '../texts/en.js';
import { searchHref, withCondition } from './conditions.js';

/** One value of a facet, with the searches that its presses lead to. */
export interface FacetLink {
  readonly label: string;
  /** Postings found that have it; null where the search speaks of the value already. */
  readonly count: number | null;
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

/** What the page offers to narrow a search down; fields with nothing to choose are left out. */
export function facetGroups(query: Query | null, facets: Facets, texts: Texts): FacetGroup[] {
  const chosen = query === null ? {} : queryToForm(query).facets;
  return FACET_FIELDS.map((field): FacetGroup => {
    const states = chosen[field] ?? {};
    const taken = Object.entries(states).map(([value, state]) =>
      takenLink(query, field, value, state, texts),
    );
    const free = facets[field]
      .filter(({ clause }) => !Object.hasOwn(states, clause.value))
      .map(({ clause, count }) => freeLink(query, clause, count, texts));
    return { field, title: texts.search.facet[field], links: [...taken, ...free] };
  }).filter(({ links }) => links.length > 0);
}

function freeLink(query: Query | null, clause: ValueClause, count: number, texts: Texts): FacetLink {
  return {
    label: valueLabel(clause.field as FacetField, clause.value, texts),
    count,
    state: null,
    href: searchHref(withCondition(query, clause)),
    excludeHref: searchHref(withCondition(query, notOf(clause))),
  };
}

function takenLink(
  query: Query | null,
  field: FacetField,
  value: string,
  state: FacetState,
  texts: Texts,
): FacetLink {
  const rest = query === null ? null : withoutValue(query, field, value);
  return {
    label: valueLabel(field, value, texts),
    count: null,
    state,
    href: searchHref(rest),
    excludeHref: null,
  };
}

/** The search without any top-level mention of the value; the other values of a list stay. */
function withoutValue(query: Query, field: FacetField, value: string): Query | null {
  const parts = (query.kind === 'and' ? query.parts : [query]).flatMap((part) =>
    dropValue(part, field, value),
  );
  return parts.length === 0 ? null : allOf(parts);
}

function dropValue(part: Query, field: FacetField, value: string): Query[] {
  if (part.kind === 'not') return dropValue(part.part, field, value).map(notOf);
  if (part.kind === 'value') return part.field === field && part.value === value ? [] : [part];
  if (part.kind !== 'or') return [part];
  const rest = part.parts.filter((one) => one.kind !== 'value' || printClause(one) !== `${field}:${value}`);
  if (rest.length === part.parts.length) return [part];
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? [only] : [{ kind: 'or', parts: rest }];
}

/** The name of a value in the language of the page. */
export function valueLabel(field: FacetField, value: string, texts: Texts): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    workplace: texts.workplace,
    seniority: texts.seniority,
    type: texts.employment,
  };
  if (field === 'country') return value === 'unknown' ? texts.notStated : countryName(value, texts.locale);
  return names[field]?.[value] ?? value;
}
