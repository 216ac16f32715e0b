import type { ValueField } from '../tree/index.js';

/** What a form shows for one value of a facet; a value that is not listed is "any". */
export type FacetState = 'include' | 'exclude';

/** A search as a form: words in one box, facets with three states a value, amounts. Everything else stays in the words. */
export interface SearchForm {
  /** Query text for whatever has no control of its own; '' for none. */
  readonly words: string;
  readonly facets: Readonly<Partial<Record<ValueField, Readonly<Record<string, FacetState>>>>>;
  readonly salary: { readonly floor: number; readonly currency: string | null } | null;
  readonly salaryMost: { readonly most: number; readonly currency: string | null } | null;
  /** At most this many years of experience. */
  readonly experience: number | null;
  /** At least this many times. */
  readonly reposted: number | null;
  /** Hours, as all ages: younger than. */
  readonly posted: number | null;
  readonly firstseen: number | null;
  readonly open: number | null;
  /** Older than. */
  readonly postedOver: number | null;
  readonly firstseenOver: number | null;
  readonly openOver: number | null;
}

/** The controls of ages. */
export const AGES = [
  ['posted', 'posted', '<'],
  ['firstseen', 'firstseen', '<'],
  ['open', 'open', '<'],
  ['postedOver', 'posted', '>'],
  ['firstseenOver', 'firstseen', '>'],
  ['openOver', 'open', '>'],
] as const;

export type Amounts = Omit<SearchForm, 'words' | 'facets'>;

export const NO_AMOUNTS: Amounts = {
  salary: null,
  salaryMost: null,
  experience: null,
  reposted: null,
  posted: null,
  firstseen: null,
  open: null,
  postedOver: null,
  firstseenOver: null,
  openOver: null,
};
