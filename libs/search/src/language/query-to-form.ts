import { allOf, partsOf, type Clause, type Query, type ValueField } from '../tree/index.js';
import { printQuery } from '../query/index.js';
import { type SearchForm, type FacetState, NO_AMOUNTS, AGES, type Amounts } from './search-form.js';

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
