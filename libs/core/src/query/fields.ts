import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '../domain/index.js';
import { textClause, type AgeField, type Clause, type ValueField } from './ast.js';
import { nearest } from './suggest.js';
import {
  isCity,
  isCountry,
  isLanguage,
  isName,
  isOneOf,
  isRegion,
  isRemote,
  isSkill,
} from './value-checks.js';
import {
  printAge,
  printAmount,
  readAge,
  readAmount,
  readYears,
  refused,
  type Refusal,
  type ValueResult,
} from './values.js';

/** Every field a query can name. */
export type FieldName = 'title' | ValueField | 'salary' | 'experience' | AgeField;

/** The comparison a field is written with. */
export type Operator = ':' | '>=' | '<=' | '<';

/** What came of reading a field's value. */
export type ClauseResult = { readonly ok: true; readonly clause: Clause } | Refusal;

/** A field as it is explained to people, in the words of one language. */
export interface FieldTexts {
  /** What the value may be. */
  readonly values: string;
  /** When the clause holds: one or more full sentences. */
  readonly meaning: string;
  /** What happens when the posting does not say. */
  readonly unknown: string;
}

/** One row of the table that drives parser, printer, evaluator and the documentation page. Its texts are in English. */
export interface Field extends FieldTexts {
  readonly name: FieldName;
  readonly operator: Operator;
  /** Other names the parser takes for it. */
  readonly aliases: readonly string[];
  readonly example: string;
  /** The values a form offers, where they are a short closed list. */
  readonly choices: readonly string[];
  /** True where one posting has at most one value, so that two different required values contradict each other. */
  readonly single: boolean;
  /** Reads the value as written; `prefix` when a star follows it. */
  readonly read: (raw: string, prefix: boolean) => ClauseResult;
}

const NEITHER = 'Unknown: requiring it leaves the posting out, excluding it does not.';
const ALWAYS_KNOWN = 'Always known.';

/** One equality field: reading gives a value clause, a star is refused. */
const valueField = (
  name: ValueField,
  rest: Omit<Field, 'name' | 'operator' | 'read' | 'choices' | 'aliases'> &
    Partial<Pick<Field, 'choices' | 'aliases'>>,
  check: (raw: string) => ValueResult,
): Field => ({
  aliases: [],
  choices: [],
  ...rest,
  name,
  operator: ':',
  read: (raw, prefix) => {
    if (prefix) return refused({ kind: 'star-refused' }, `${name}:${raw}`);
    const result = check(raw);
    return result.ok ? { ok: true, clause: { kind: 'value', field: name, value: result.value } } : result;
  },
});

const ageField = (name: AgeField, meaning: string, unknown: string): Field => ({
  name,
  operator: '<',
  aliases: [],
  values: 'a number of hours (h), days (d) or weeks (w)',
  meaning,
  unknown,
  example: `${name}<7d`,
  choices: [],
  single: false,
  read: (raw) => {
    const age = readAge(raw);
    return age.ok ? { ok: true, clause: { kind: 'age', field: name, hours: age.hours } } : age;
  },
});

const TITLE: Field = {
  name: 'title',
  operator: ':',
  aliases: [],
  values: 'a word, a "phrase" or a prefix*',
  meaning: 'The title contains the word or phrase.',
  unknown: ALWAYS_KNOWN,
  example: 'title:"platform engineer"',
  choices: [],
  single: false,
  read: (text, prefix) => ({ ok: true, clause: textClause(text, 'title', prefix) }),
};

const SALARY: Field = {
  name: 'salary',
  operator: '>=',
  aliases: ['pay-min'],
  values: 'an amount a year, with a currency if wanted: 180k, 180000, 180kEUR, 180k EUR, €180k',
  meaning:
    'The top of the stated pay, as pay for a year, reaches the amount. Pay by the hour counts 2,080 hours a year, by the day 260 days, by the week 52 weeks, by the month 12 months. "X or more" without a top holds when X itself reaches the amount. No exchange rates are used: with a currency, only pay in that currency is compared; without one, the figure is compared whatever the currency is.',
  unknown:
    'Unknown where no pay is stated, where it is in another currency, and where an open top starts below the amount: requiring it leaves the posting out, excluding it does not. Write (salary>=180kEUR OR -pay:stated) to keep postings without pay.',
  example: 'salary>=180kEUR',
  choices: [],
  single: false,
  read: (raw) => {
    const amount = readAmount(raw);
    if (!amount.ok) return amount;
    return { ok: true, clause: { kind: 'salary', floor: amount.floor, currency: amount.currency } };
  },
};

const EXPERIENCE: Field = {
  name: 'experience',
  operator: '<=',
  aliases: ['years'],
  values: 'a whole number of years, 0 to 50',
  meaning: 'The posting asks for at most this many years of experience (the low end of a range counts).',
  unknown: NEITHER,
  example: 'experience<=5',
  choices: [],
  single: false,
  read: (raw) => {
    const years = readYears(raw);
    return years.ok ? { ok: true, clause: { kind: 'experience', years: years.years } } : years;
  },
};

const NAMED: readonly Field[] = [
  valueField(
    'company',
    {
      values: 'a company name',
      meaning:
        'The company has this name: case, accents, punctuation and the legal form do not count. A word without a field finds companies by a part of their name.',
      unknown: ALWAYS_KNOWN,
      example: 'company:"Example Labs"',
      single: false,
    },
    isName,
  ),
  valueField(
    'skill',
    {
      values: 'a skill by any of its names (golang is go)',
      meaning: 'The posting lists this skill, or its text names it.',
      unknown: NEITHER,
      example: 'skill:kubernetes',
      single: false,
    },
    isSkill,
  ),
];

const PLACES: readonly Field[] = [
  valueField(
    'country',
    {
      values: 'a country, by name or two-letter code, or unknown',
      meaning:
        'One of the places of work is in this country. country:unknown holds when no place names a country.',
      unknown: NEITHER,
      example: 'country:DE,AT',
      single: false,
    },
    isCountry,
  ),
  valueField(
    'region',
    {
      values:
        'a region of several countries (EU, EEA, EMEA, DACH, LATAM ...), a US state or a Canadian province',
      meaning: 'One of the places of work is in this region.',
      unknown: NEITHER,
      example: 'region:DACH',
      single: false,
    },
    isRegion,
  ),
  valueField(
    'city',
    {
      values: 'a city, with its country if wanted',
      meaning:
        'One of the places of work is this city; with a country, the city of that name in that country.',
      unknown: NEITHER,
      example: 'city:"Berlin, DE"',
      single: false,
    },
    isCity,
  ),
  valueField(
    'remote',
    {
      values: 'yes, anywhere, your country, or a region of several countries',
      meaning:
        'remote:yes: the work is remote. remote:anywhere: remote, and people anywhere may apply. remote:DE: remote, and people in Germany may apply: the posting is open to anywhere, names the country, names a region that holds it, or says nothing about applicants and has a place of work there. remote:EU: remote, and people in some country of the region may apply. A posting that leaves countries out (“anywhere but the US”) is not open to anywhere, and to none of the countries that it leaves out.',
      unknown:
        'Unknown where the posting does not say where the work is done, or is remote and does not say who may apply: requiring it leaves the posting out, excluding it does not.',
      example: 'remote:DE',
      choices: ['yes', 'anywhere'],
      single: false,
    },
    isRemote,
  ),
  valueField(
    'workplace',
    {
      values: WORKPLACES.join(', '),
      meaning: 'Where the work is done.',
      unknown: `${NEITHER} workplace:unknown finds them.`,
      example: 'workplace:remote,hybrid',
      choices: WORKPLACES,
      single: true,
    },
    isOneOf(WORKPLACES),
  ),
];

const TERMS: readonly Field[] = [
  valueField(
    'pay',
    {
      values: 'stated',
      meaning: 'The posting states its pay.',
      unknown: ALWAYS_KNOWN,
      example: 'pay:stated',
      choices: ['stated'],
      single: true,
    },
    isOneOf(['stated']),
  ),
  valueField(
    'seniority',
    {
      values: SENIORITIES.join(', '),
      meaning: 'The level that the title states.',
      unknown: `${NEITHER} seniority:unknown finds them.`,
      example: 'seniority:senior,staff',
      choices: SENIORITIES,
      single: true,
    },
    isOneOf(SENIORITIES),
  ),
  valueField(
    'type',
    {
      aliases: ['employment'],
      values: EMPLOYMENT_TYPES.join(', '),
      meaning: 'The kind of employment.',
      unknown: `${NEITHER} type:unknown finds them.`,
      example: 'type:full-time',
      choices: EMPLOYMENT_TYPES,
      single: true,
    },
    isOneOf(EMPLOYMENT_TYPES),
  ),
  valueField(
    'lang',
    {
      aliases: ['language'],
      values: 'a two-letter language code (ISO 639-1), or unknown',
      meaning: 'The language the posting is written in.',
      unknown: `${NEITHER} lang:unknown finds them.`,
      example: 'lang:en',
      single: true,
    },
    isLanguage,
  ),
  valueField(
    'visa',
    {
      values: 'yes, no, unknown',
      meaning: 'Whether the employer sponsors a visa.',
      unknown: `${NEITHER} visa:unknown finds them.`,
      example: 'visa:yes',
      choices: ['yes', 'no', 'unknown'],
      single: true,
    },
    isOneOf(['yes', 'no', 'unknown']),
  ),
  valueField(
    'source',
    {
      values: 'the name of a source',
      meaning: 'The posting came from this source.',
      unknown: ALWAYS_KNOWN,
      example: 'source:example-board',
      single: true,
    },
    isName,
  ),
];

/** All fields, in the order of the documentation page. */
export const FIELDS: readonly Field[] = [
  TITLE,
  ...NAMED,
  ...PLACES,
  SALARY,
  ...TERMS,
  EXPERIENCE,
  ageField(
    'posted',
    'The source says it was posted less than this long ago.',
    'Unknown where the source states no date: requiring it leaves the posting out, excluding it does not. firstseen is always known.',
  ),
  ageField('firstseen', 'This board first saw it less than this long ago.', ALWAYS_KNOWN),
];

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field] as const)),
);

/** The field of that name or alias, null where there is none. */
export const findField = (name: string): Field | null => BY_NAME.get(name.toLowerCase()) ?? null;

/** The field name nearest to a misspelt one. */
export const nearestField = (name: string): string | null => nearest(name, BY_NAME.keys());

/** The row for a field that is known to exist. */
export function fieldOf(name: FieldName): Field {
  const field = BY_NAME.get(name);
  if (field === undefined) throw new RangeError(`There is no field ${name}.`);
  return field;
}

/** The value of a clause as its field prints it, without the field's name. */
export function printValue(clause: Clause): string {
  switch (clause.kind) {
    case 'text':
      return clause.text;
    case 'value':
      return clause.value;
    case 'salary':
      return `${printAmount(clause.floor)}${clause.currency ?? ''}`;
    case 'experience':
      return String(clause.years);
    case 'age':
      return printAge(clause.hours);
  }
}

/** The field a clause belongs to; null for words that are looked for everywhere. */
export function fieldNameOf(clause: Clause): FieldName | null {
  if (clause.kind === 'text') return clause.scope === 'title' ? 'title' : null;
  if (clause.kind === 'value' || clause.kind === 'age') return clause.field;
  return clause.kind;
}
