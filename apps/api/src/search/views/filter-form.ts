import { fieldOf, partsOfCircle, printValue, valueFaultSentence, type FieldKey } from '@app/search/fields';
import type { Texts } from '../../texts/index.js';
import {
  EMPTY_FORM,
  formToQuery,
  parseQuery,
  queryToForm,
  suggestedText,
  type SearchForm,
} from '@app/search/language';
import { allOf, type Query } from '@app/search/tree';
import { printQuery } from '@app/search/query';
import type { FormError } from '../../site/components/form-parts.js';
import { searchHref } from './conditions.js';
import { faultsLine } from '../../site/views/query-fault.js';

/** The filter form as its fields stand on the page: what the person typed. */
export interface FilterForm {
  readonly words: string;
  readonly country: string;
  /** Around `near`: kilometres, or another unit that is named (`25mi`). */
  readonly distance: string;
  /** A city, with its country. */
  readonly near: string;
  /** '', 'yes', 'anywhere' or 'country'. */
  readonly remote: string;
  readonly mycountry: string;
  readonly salary: string;
  readonly salarymost: string;
  readonly experience: string;
  readonly family: string;
  readonly department: string;
  /** At most this many hours ago. */
  readonly firstseen: string;
  /** Open for longer than this many hours. */
  readonly open: string;
  readonly reposted: string;
}

/** The form with nothing in it. */
export const EMPTY_FILTERS: FilterForm = {
  words: '',
  country: '',
  distance: '',
  near: '',
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
const SINGLES = ['country', 'within', 'remote', 'family', 'department'] as const;
/** The distance that a form without one asks for. */
export const USUAL_KM = '40';

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
  const within = single(form.facets, 'within');
  return {
    words: rest.ok && rest.query !== null ? printQuery(rest.query) : form.words,
    country: single(form.facets, 'country') ?? '',
    ...(within === null ? { distance: '', near: '' } : circleFields(within)),
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

function circleFields(value: string): Pick<FilterForm, 'distance' | 'near'> {
  const { distance, place } = partsOfCircle(value);
  return { distance: distance.replace(/km$/, ''), near: place };
}

const typed = (number: number | null): string => (number === null ? '' : String(number));

/** Reads the form. Every wrong field is named, with what to write instead; a blank one asks for nothing. */
export function fromFilterForm(form: FilterForm, texts: FilterTexts): FilterResult {
  const read = [
    ...(form.words.trim() === '' ? [] : [readWords(form.words, texts)]),
    ...controls(form).map(([field, key, value]) => readControl(field, key, value, texts)),
  ];
  const parts = read.flatMap((each) => (each.ok ? [each.query] : []));
  const faults = read.flatMap((each) => (each.ok ? [] : [each]));
  if (faults.length === 0) return { ok: true, query: parts.length === 0 ? null : allOf(parts) };
  return { ok: false, errors: faults.map((fault) => errorOf(fault, faults.length === 1 ? parts : null)) };
}

interface Fault {
  readonly ok: false;
  readonly error: FormError;
  /** What to write instead, as query text; null where nothing is known. */
  readonly rewrite: string | null;
}
type Read = { readonly ok: true; readonly query: Query } | Fault;

/** `others`: the rest of the form, where nothing else is wrong with it: then the mended search is one press away. */
function errorOf({ error, rewrite }: Fault, others: readonly Query[] | null): FormError {
  if (rewrite === null) return error;
  const mended = parseQuery(rewrite);
  if (!mended.ok) return error;
  const href = others === null ? null : searchHref(allOf([...others, mended.query]));
  return { ...error, mend: { text: rewrite, href } };
}

function readWords(words: string, { queryFaults }: FilterTexts): Read {
  const parsed = parseQuery(words);
  if (parsed.ok) return parsed;
  const error = { field: 'words', message: faultsLine(parsed.errors, queryFaults) };
  return { ok: false, error, rewrite: null };
}

/** Control id, field of the query language with its operator, value; blank ones left out. */
function controls(form: FilterForm): (readonly [string, FieldKey, string])[] {
  const remote = form.remote === 'country' ? form.mycountry : form.remote;
  const remoteControl = form.remote === 'country' ? 'mycountry' : 'remote';
  const wanted = [
    ['country', 'country', form.country],
    ['near', 'within', circle(form)],
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

/** Kilometres where no unit is named. */
const withUnit = (distance: string): string => (/[a-z]$/i.test(distance) ? distance : `${distance}km`);

const circle = ({ distance, near }: FilterForm): string =>
  near.trim() === '' ? '' : `${withUnit(distance.trim() || USUAL_KM)} of ${near.trim()}`;

const hours = (value: string): string => (value === '' ? '' : `${value}h`);

function readControl(id: string, key: FieldKey, value: string, texts: FilterTexts): Read {
  if (value === '?') return { ok: false, error: { field: id, message: texts.forms.country }, rewrite: null };
  const field = fieldOf(key);
  const result = field.read(value.trim().replace(/\s+/gu, ' '), false);
  if (result.ok) return { ok: true, query: result.clause };
  const error = { field: id, message: valueFaultSentence(result.fault, texts.queryFaults) };
  return { ok: false, error, rewrite: suggestedText(field, result.suggestion) };
}
