import { allOf, anyOf, notOf, valueClause, type Clause, type Query, type ValueField } from '../tree/index.js';
import type { QueryError } from './lexing/errors.js';
import { parseSyntax } from './parsing/parse.js';
import { type SearchForm, type FacetState, NO_AMOUNTS, AGES } from './search-form.js';

/** A form as a query; `query` is null when the form asks for nothing. Errors point into `words`. */
export type FormResult =
  | { readonly ok: true; readonly query: Query | null }
  | { readonly ok: false; readonly errors: readonly QueryError[] };

/** The empty form. */
export const EMPTY_FORM: SearchForm = {
  words: '',
  facets: {},
  ...NO_AMOUNTS,
};

/** The query that a form stands for: the words, and for each facet any of the included and none of the excluded values. */
export function formToQuery(form: SearchForm): FormResult {
  if (form.words.trim() !== '') {
    const words = parseSyntax(form.words);
    if (!words.ok) return words;
    return { ok: true, query: joinForm(words.query, form) };
  }
  return { ok: true, query: joinForm(null, form) };
}

/** As `formToQuery`, where the words were read already. */
export function joinForm(words: Query | null, form: Omit<SearchForm, 'words'>): Query | null {
  const parts = words === null ? [] : [words];
  for (const [field, states] of Object.entries(form.facets))
    parts.push(...facetParts(field as ValueField, states));
  if (form.salary !== null) parts.push({ kind: 'salary', ...form.salary });
  if (form.salaryMost !== null) parts.push({ kind: 'ceiling', ...form.salaryMost });
  if (form.experience !== null) parts.push({ kind: 'experience', years: form.experience });
  if (form.reposted !== null) parts.push({ kind: 'reposted', times: form.reposted });
  for (const [control, field, than] of AGES) {
    const hours = form[control];
    if (hours !== null) parts.push({ kind: 'age', field, than, hours });
  }
  return parts.length === 0 ? null : allOf(parts);
}

function facetParts(field: ValueField, states: Readonly<Record<string, FacetState>>): Query[] {
  const having = (state: FacetState): Clause[] =>
    Object.entries(states)
      .filter(([, given]) => given === state)
      .map(([value]) => valueClause(field, value));
  const included = having('include');
  return [...(included.length > 0 ? [anyOf(included)] : []), ...having('exclude').map(notOf)];
}
