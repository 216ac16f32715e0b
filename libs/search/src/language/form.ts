import {
  allOf,
  anyOf,
  notOf,
  partsOf,
  valueClause,
  type Clause,
  type Query,
  type ValueField,
} from '../tree/index.js';
import type { QueryError } from './lexing/errors.js';
import { parseSyntax } from './parsing/parse.js';
import { printQuery } from '../query/index.js';

/** What a form shows for one value of a facet; a value that is not listed is "any". */
export type FacetState = 'include' | 'exclude';

/** A search as a form: words in one box, facets with three states a value, amounts. Everything else stays in the words. */
export interface SearchForm {
  /** Query text for whatever has no control of its own; '' for none. */
  readonly words: string;
  readonly facets: Readonly<Partial<Record<ValueField, Readonly<Record<string, FacetState>>>>>;
  readonly salary: { readonly floor: number; readonly currency: string | null } | null;
  readonly salaryMost: { readonly most: number; readonly currency: string | null } | null;
  /** Years. */
  readonly experience: number | null;
  /** Times. */
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
const AGES = [
  ['posted', 'posted', '<'],
  ['firstseen', 'firstseen', '<'],
  ['open', 'open', '<'],
  ['postedOver', 'posted', '>'],
  ['firstseenOver', 'firstseen', '>'],
  ['openOver', 'open', '>'],
] as const;

type Amounts = Omit<SearchForm, 'words' | 'facets'>;
const NO_AMOUNTS: Amounts = {
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

/**
 * A query as a form that stands for the same search. Each top-level part goes to its control where it has one that is
 * still free; what has none (a second country group, OR between fields) stays in the words.
 */
export function queryToForm(query: Query): SearchForm {
  const { form, words } = splitQuery(query);
  return { words: words === null ? '' : printQuery(words), ...form };
}

/** As `queryToForm`, with the words as the query that they stand for; null for none. */
export function splitQuery(query: Query): {
  readonly form: Omit<SearchForm, 'words'>;
  readonly words: Query | null;
} {
  const builder = new FormBuilder();
  const rest = partsOf(query).filter((part) => !builder.take(part));
  return { form: builder.form(), words: rest.length === 0 ? null : allOf(rest) };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class FormBuilder {
  private readonly facets = new Map<ValueField, Map<string, FacetState>>();
  private readonly included = new Set<ValueField>();
  private readonly amounts: Mutable<Amounts> = { ...NO_AMOUNTS };

  /** Puts a part into its control; false when it has none that is free. */
  take(part: Query): boolean {
    if (part.kind === 'not') return this.exclude(valuesOf(part.part));
    const values = valuesOf(part);
    if (values !== null) return this.include(values);
    return part.kind === 'and' || part.kind === 'or' ? false : this.takeAmount(part);
  }

  form(): Omit<SearchForm, 'words'> {
    const facets = Object.fromEntries(
      [...this.facets].map(([field, states]) => [field, Object.fromEntries(states)]),
    );
    return { facets, ...this.amounts };
  }

  private include({ field, values }: FacetValues): boolean {
    if (this.included.has(field) || values.some((value) => this.facets.get(field)?.has(value))) return false;
    this.included.add(field);
    return this.put(field, values, 'include');
  }

  private exclude(group: FacetValues | null): boolean {
    if (group === null) return false;
    const states = this.facets.get(group.field);
    if (group.values.some((value) => states?.get(value) === 'include')) return false;
    return this.put(group.field, group.values, 'exclude');
  }

  private put(field: ValueField, values: readonly string[], state: FacetState): true {
    const states = this.facets.get(field) ?? new Map<string, FacetState>();
    for (const value of values) states.set(value, state);
    this.facets.set(field, states);
    return true;
  }

  private takeAmount(clause: Clause): boolean {
    switch (clause.kind) {
      case 'salary':
        return this.takeFree('salary', { floor: clause.floor, currency: clause.currency });
      case 'ceiling':
        return this.takeFree('salaryMost', { most: clause.most, currency: clause.currency });
      case 'experience':
        return this.takeFree('experience', clause.years);
      case 'reposted':
        return this.takeFree('reposted', clause.times);
      case 'age': {
        const [control] =
          AGES.find(([, field, than]) => field === clause.field && than === clause.than) ?? [];
        return control !== undefined && this.takeFree(control, clause.hours);
      }
      default:
        return false;
    }
  }

  private takeFree<Control extends keyof Amounts>(control: Control, value: Amounts[Control]): boolean {
    if (this.amounts[control] !== null) return false;
    this.amounts[control] = value;
    return true;
  }
}

interface FacetValues {
  readonly field: ValueField;
  readonly values: readonly string[];
}

/** The values of a clause, or of alternatives in one field; null for anything else. */
function valuesOf(part: Query): FacetValues | null {
  const parts = part.kind === 'or' ? part.parts : [part];
  const clauses = parts.flatMap((each) => (each.kind === 'value' ? [each] : []));
  const field = clauses[0]?.field;
  if (
    field === undefined ||
    clauses.length < parts.length ||
    clauses.some((clause) => clause.field !== field)
  )
    return null;
  return { field, values: clauses.map((clause) => clause.value) };
}
