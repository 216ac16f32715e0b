import type { Texts } from '../texts/index.js';
import {
  allOf,
  EMPTY_FORM,
  fieldOf,
  formToQuery,
  parseQuery,
  printValue,
  printQuery,
  queryToForm,
  valueFaultSentence,
  type Clause,
  type FieldKey,
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
  readonly salarymost: string;
  readonly experience: string;
  readonly family: string;
  readonly department: string;
  /** Hours. */
  readonly firstseen: string;
  /** Hours: open for longer. */
  readonly open: string;
  readonly reposted: string;
}

/** The form with nothing in it. */
export const EMPTY_FILTERS: FilterForm = {
  words: '',
  country: '',
  remote: '',
  mycountry: '',
  salary: '',
  salarymost: '',
  experience: '',
  family: '',
  department: '',
  firstseen: '',
  open: '',
  reposted: '',
};

/** The form as a search, or what is wrong with which field. `query` null: nothing was asked for. */
export type FilterResult =
  | { readonly ok: true; readonly query: Query | null }
  | { readonly ok: false; readonly errors: readonly FormError[] };

type FilterTexts = Pick<Texts, 'forms' | 'queryFaults'>;
type Facets = SearchForm['facets'];

/** Facets that have a control for one value. */
const SINGLES = ['country', 'remote', 'family', 'department'] as const;

/** The one value that a facet includes, where it includes exactly one and excludes none. */
function single(facets: Facets, field: (typeof SINGLES)[number]): string | null {
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
  const taken = SINGLES.filter((field) => single(form.facets, field) !== null);
  const remote = single(form.facets, 'remote');
  const { words, posted, open, postedOver, firstseenOver } = form;
  const facets = without(form.facets, taken);
  const rest = formToQuery({ ...EMPTY_FORM, words, facets, posted, open, postedOver, firstseenOver });
  const isMine = remote !== null && remote !== 'yes' && remote !== 'anywhere';
  return {
    words: rest.ok && rest.query !== null ? printQuery(rest.query) : form.words,
    country: single(form.facets, 'country') ?? '',
    remote: isMine ? 'country' : (remote ?? ''),
    mycountry: isMine ? remote : '',
    salary: form.salary === null ? '' : printValue({ kind: 'salary', ...form.salary }),
    salarymost: form.salaryMost === null ? '' : printValue({ kind: 'ceiling', ...form.salaryMost }),
    experience: typed(form.experience),
    family: single(form.facets, 'family') ?? '',
    department: single(form.facets, 'department') ?? '',
    firstseen: typed(form.firstseen),
    open: typed(form.openOver),
    reposted: typed(form.reposted),
  };
}

const typed = (number: number | null): string => (number === null ? '' : String(number));

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
  for (const [field, key, value] of controls(form)) {
    const read = readClause(key, value, texts);
    if (read.ok) parts.push(read.clause);
    else errors.push({ field, message: read.message });
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, query: parts.length === 0 ? null : allOf(parts) };
}

/** Control id, field of the query language with its operator, value; blank ones left out. */
function controls(form: FilterForm): (readonly [string, FieldKey, string])[] {
  const remote = form.remote === 'country' ? form.mycountry : form.remote;
  const remoteControl = form.remote === 'country' ? 'mycountry' : 'remote';
  const wanted = [
    ['country', 'country', form.country],
    [remoteControl, 'remote', form.remote === 'country' && remote.trim() === '' ? '?' : remote],
    ['salary', 'salary', form.salary],
    ['salarymost', 'salary-most', form.salarymost],
    ['experience', 'experience', form.experience],
    ['family', 'family', form.family],
    ['department', 'department', form.department],
    ['firstseen', 'firstseen', hours(form.firstseen)],
    ['open', 'open-over', hours(form.open)],
    ['reposted', 'reposted', form.reposted],
  ] as const;
  return wanted.filter(([, , value]) => value.trim() !== '');
}

const hours = (value: string): string => (value === '' ? '' : `${value}h`);

function readClause(
  key: FieldKey,
  value: string,
  texts: FilterTexts,
): { readonly ok: true; readonly clause: Clause } | { readonly ok: false; readonly message: string } {
  if (value === '?') return { ok: false, message: texts.forms.country };
  const result = fieldOf(key).read(value.trim().replace(/\s+/gu, ' '), false);
  return result.ok ? result : { ok: false, message: valueFaultSentence(result.fault, texts.queryFaults) };
}
