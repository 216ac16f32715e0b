import { factsOfClause, type AnalysedPosting, type TextRules } from '../../../match/index.js';
import { countryName, otherCityNames } from '@app/reading/places';
import { skillByName } from '@app/reading/normalise';
import { valueClause, type ValueField } from '../../../tree/index.js';
import { foldKey } from '../../../text/index.js';
import { offers, silence, type ShownFact } from './fact-offers.js';

/** The filters that values are counted for. */
export const FACET_FIELDS = [
  'country',
  'region',
  'city',
  'remote',
  'workplace',
  'seniority',
  'family',
  'type',
  'skill',
  'company',
  'department',
  'pay',
  'visa',
  'lang',
  'source',
] as const satisfies readonly ValueField[];

/** Facts as small numbers. A fact is a `field:value` of the evaluator, or `?field` for "says nothing about the field". */
export class FactTable {
  private readonly numbers = new Map<string, number>();
  private readonly shown: (ShownFact | null)[] = [];
  private readonly byField = new Map<ValueField, number[]>();
  private readonly silences = new Set<number>();
  private readonly names: string[] = [];

  constructor(private readonly rules: TextRules) {}

  get size(): number {
    return this.shown.length;
  }

  /** The number of a fact that some posting has had, undefined for others. */
  find(fact: string): number | undefined {
    return this.numbers.get(fact);
  }

  /** The number of a fact; it is given one when it is new. */
  intern(fact: string): number {
    const known = this.numbers.get(fact);
    if (known !== undefined) return known;
    if (fact.startsWith('?')) this.silences.add(this.shown.length);
    this.numbers.set(fact, this.shown.length);
    this.shown.push(null);
    return this.shown.length - 1;
  }

  /** The value that a fact is shown and asked for by; null where it is not one that filters offer. */
  shownAs(fact: number): ShownFact | null {
    return this.shown[fact] ?? null;
  }

  /** A fact by its field and value: as filters show it, or as it is kept where none offers it. */
  nameOf(fact: number): { readonly field: string; readonly value: string } {
    const shown = this.shownAs(fact);
    if (shown !== null) return shown;
    const kept = [...this.numbers].find(([, number]) => number === fact)?.[0] ?? '';
    const colon = kept.indexOf(':');
    return { field: kept.slice(0, colon), value: kept.slice(colon + 1) };
  }

  /** False for facts that only say that a posting is silent about a field. */
  readonly isValue = (fact: number): boolean => !this.silences.has(fact);

  /** The facts that the filter of a field offers. */
  offeredIn(field: ValueField): readonly number[] {
    return this.byField.get(field) ?? [];
  }

  /** Numbers of the facts of a posting, what it is silent about among them. Filters offer them from now on. */
  factsOf(posting: AnalysedPosting): number[] {
    const said = [...posting.facts].map((fact) => this.intern(fact));
    this.offer(posting);
    return [...said, ...[...posting.silent].map((field) => this.intern(silence(field)))];
  }

  private offer(posting: AnalysedPosting): void {
    for (const { field, value } of offers(posting.view)) {
      const [fact = ''] = factsOfClause(valueClause(field, value), this.rules);
      if (!posting.facts.has(fact)) continue;
      const number = this.intern(fact);
      if (this.shownAs(number) === null) this.show(number, { field, value });
    }
  }

  /** The folded names of a fact that filters offer, each behind a blank, so that a word of a name begins behind one. */
  namesOf(fact: number): string {
    return this.names[fact] ?? '';
  }

  private show(number: number, as: ShownFact): void {
    this.shown[number] = as;
    this.names[number] = foldedNames(ownNames(as));
    const others = this.byField.get(as.field);
    if (others === undefined) this.byField.set(as.field, [number]);
    else others.push(number);
  }
}

/** Names as `namesOf` keeps them. */
export const foldedNames = (names: readonly string[]): string =>
  names.map((name) => ` ${foldKey(name)}`).join('\n');

/** The value itself, and what else the vocabulary calls it. */
function ownNames({ field, value }: ShownFact): readonly string[] {
  if (field === 'skill') {
    const skill = skillByName(value);
    return skill === null ? [value] : [skill.slug, skill.label, ...skill.aliases];
  }
  if (field === 'country') return [value, countryName(value)];
  if (field !== 'city') return [value];
  const [name = '', country = ''] = value.split(', ');
  return [value, ...otherCityNames(name, country)];
}
