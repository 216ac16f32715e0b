import { SORTS, defaultSort, type Sort } from '@app/search/board';
import type { Query as Search } from '@app/search/tree';
import { HtmlPage } from '../http/page-result.js';
import { SearchPage } from './search-page.js';
import { searchTextOf, textOf } from '../http/form-values.js';
import type { WhatWhere } from './views/what-where.js';
import { USUAL_DISTANCE } from './views/where.js';
import type { FilterForm } from './views/filter-form.js';

export type Params = Readonly<Record<string, unknown>>;

/** The box asks the board while somebody types. */
export const pageOf = (view: Parameters<typeof SearchPage>[0], status = 200): HtmlPage =>
  new HtmlPage(SearchPage(view), 'public', status, 'board');

/** What the address of the page asks for. */
export interface Asked {
  readonly text: string;
  readonly after: string;
  readonly sort: Sort;
  /** Whether each result says why it has its place. */
  readonly why: boolean;
  /** Whether the home page shows everything, and not the functions of HOME_FUNCTIONS alone. */
  readonly all: boolean;
}

export const askedOf = (params: Params, text: string, query: Search | null): Asked => ({
  text,
  after: textOf(params, 'after', 600),
  sort: SORTS.find((sort) => sort === textOf(params, 'sort', 10)) ?? defaultSort(query),
  why: textOf(params, 'why', 1) === '1',
  all: textOf(params, 'all', 1) === '1',
});

export function hrefOf(
  { text, sort, why, all }: Asked,
  query: Search | null,
  after: string | null = null,
): string {
  const params = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(sort === defaultSort(query) ? {} : { sort }),
    ...(why ? { why: '1' } : {}),
    ...(all && text === '' ? { all: '1' } : {}),
    ...(after === null ? {} : { after }),
  });
  return `/?${params}`;
}

/** What the two fields of the box ask for; null where the address has the whole search already. */
export function fieldsOf(params: Params): WhatWhere | null {
  if (typeof params['where'] !== 'string') return null;
  return {
    what: searchTextOf(params),
    where: textOf(params, 'where', 200),
    distance: /^\d{1,4}(?:km|mi)$|^0$/.exec(textOf(params, 'around', 10))?.[0] ?? USUAL_DISTANCE,
    also: textOf(params, 'also', 2000),
  };
}

export const formOf = (params: Params): FilterForm => ({
  words: textOf(params, 'words'),
  country: textOf(params, 'country', 100),
  distance: textOf(params, 'distance', 10),
  near: textOf(params, 'near', 200),
  remote: textOf(params, 'remote', 20),
  mycountry: textOf(params, 'mycountry', 100),
  salary: textOf(params, 'salary', 40),
  salarymost: textOf(params, 'salarymost', 40),
  experience: textOf(params, 'experience', 10),
  family: textOf(params, 'family', 40),
  department: textOf(params, 'department', 200),
  firstseen: textOf(params, 'firstseen', 10),
  open: textOf(params, 'open', 10),
  reposted: textOf(params, 'reposted', 10),
});
