import { SORTS, defaultSort, type Sort } from '@app/search/board';
import type { Query as Search } from '@app/search/tree';
import { HtmlPage } from '../http/page-result.js';
import { SearchPage } from './search-page.js';
import { textOf } from '../http/form-values.js';
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
}

export const askedOf = (params: Params, text: string, query: Search | null): Asked => ({
  text,
  after: textOf(params, 'after', 600),
  sort: SORTS.find((sort) => sort === textOf(params, 'sort', 10)) ?? defaultSort(query),
  why: textOf(params, 'why', 1) === '1',
});

export function hrefOf(
  { text, sort, why }: Asked,
  query: Search | null,
  after: string | null = null,
): string {
  const params = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(sort === defaultSort(query) ? {} : { sort }),
    ...(why ? { why: '1' } : {}),
    ...(after === null ? {} : { after }),
  });
  return `/?${params}`;
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
