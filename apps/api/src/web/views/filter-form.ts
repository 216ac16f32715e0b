import type { Texts } from '../texts/index.js';
import {
  allOf,
  EMPTY_FORM,
  findField,
  formToQuery,
  parseQuery,
  printClause,
  printQuery,
  queryToForm,
  valueFaultSentence,
  type Clause,
  type Query,
  type SearchForm,
} from '@app/core/query';
import type { FormError } from '../components/form-parts.js';
import { faultsLine } from './query-fault.js';

/** The filter form as its fields stand on the page: what the person typed. */
export interface FilterForm {
  readonly words: string;
  readonly country: string;
  /** '', 'yes', 'anywhere' or 'country'. */
  readonly remote: string;
  readonly mycountry: string;
  readonly salary: string;
  readonly experience: string;
  /** Hours. */
  readonly firstseen: string;
}

/** The form with nothing in it. */
export const EMPTY_FILTERS: FilterForm = {
  words: '',
  country: '',
  remote: '',
  mycountry: '',
  salary: '',
  experience: '',
  firstseen: '',
};

/** The form as a search, or what is wrong with which field. `query` null: nothing was asked for. */
export type FilterResult =
  | { readonly ok: true; readonly query: Query | null }
  | { readonly ok: false; readonly errors: readonly FormError[] };

type FilterTexts = Pick<Texts, 'forms' | 'queryFaults'>;
type Facets = SearchForm['facets'];

/** The one value that a facet includes, where it includes exactly one and excludes none. */
function single(facets: Facets, field: 'country' | 'remote'): string | null {
  const entries = Object.entries(facets[field] ?? {});
  const [only] = entries;
  return entries.length === 1 && only?.[1] === 'include' ? only[0] : null;
}

const without = (facets: Facets, fields: readonly (keyof Facets)[]): Facets =>
  Object.fromEntries(Object.entries(facets).filter(([field]) => !fields.includes(field as keyof Facets)));

/** A search as the filter form shows it; what has no control stays as text in `words`. */
export function toFilterForm(query: Query | null): FilterForm {
  if (query === null) return EMPTY_FILTERS;
  const form = queryToForm(query);
  const country = single(form.facets, 'country');
  const remote = single(form.facets, 'remote');
  const taken = [
    ...(country === null ? [] : ['country' as const]),
    ...(remote === null ? [] : ['remote' as const]),
  ];
  const rest = formToQuery({
    ...EMPTY_FORM,
    words: form.words,
    facets: without(form.facets, taken),
    posted: form.posted,
  });
  const isMine = remote !== null && remote !== 'yes' && remote !== 'anywhere';
  return {
    words: rest.ok && rest.query !== null ? printQuery(rest.query) : form.words,
    country: country ?? '',
    remote: isMine ? 'country' : (remote ?? ''),
    mycountry: isMine ? remote : '',
    salary: form.salary === null ? '' : printClause({ kind: 'salary', ...form.salary }).replace(/^.*>=/, ''),
    experience: form.experience === null ? '' : String(form.experience),
    firstseen: form.firstseen === null ? '' : String(form.firstseen),
  };
}

/** Reads the form. Every wrong field is named; a blank one asks for nothing. */
export function fromFilterForm(form: FilterForm, texts: FilterTexts): FilterResult {
  const errors: FormError[] = [];
  const parts: Query[] = [];
  const words = form.words.trim();
  if (words !== '') {
    const parsed = parseQuery(words);
    if (parsed.ok) parts.push(parsed.query);
    else errors.push({ field: 'words', message: faultsLine(parsed.errors, texts.queryFaults) });
  }
  for (const [field, name, value] of controls(form)) {
    const read = readClause(name, value, texts);
    if (read.ok) parts.push(read.clause);
    else errors.push({ field, message: read.message });
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, query: parts.length === 0 ? null : allOf(parts) };
}

/** Control id, field of the query language, value; blank ones left out. */
function controls(form: FilterForm): (readonly [string, string, string])[] {
  const remote = form.remote === 'country' ? form.mycountry : form.remote;
  const remoteControl = form.remote === 'country' ? 'mycountry' : 'remote';
  const wanted = [
    ['country', 'country', form.country],
    [remoteControl, 'remote', form.remote === 'country' && remote.trim() === '' ? '?' : remote],
    ['salary', 'salary', form.salary],
    ['experience', 'experience', form.experience],
    ['firstseen', 'firstseen', form.firstseen === '' ? '' : `${form.firstseen}h`],
  ] as const;
  return wanted.filter(([, , value]) => value.trim() !== '');
}

function readClause(
  name: string,
  value: string,
  texts: FilterTexts,
): { readonly ok: true; readonly clause: Clause } | { readonly ok: false; readonly message: string } {
  if (value === '?') return { ok: false, message: texts.forms.country };
  const result = findField(name)?.read(value.trim(), false);
  if (result === undefined) throw new Error(`The form has a field ${name} that the language has not.`);
  return result.ok ? result : { ok: false, message: valueFaultSentence(result.fault, texts.queryFaults) };
}
