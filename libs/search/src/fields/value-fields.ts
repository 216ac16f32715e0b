import { isWithin, MOST_KM } from './distance-value.js';
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { textClause, type ValueField } from '../tree/index.js';
import { ALWAYS_KNOWN, NEITHER, type Field } from './field.js';
import {
  isCity,
  isCountry,
  isFamily,
  isLanguage,
  isName,
  isOneOf,
  isPay,
  isRegion,
  isRemote,
  isSkill,
} from './value-checks.js';
import type { ValueResult } from './values.js';
import { FAMILIES } from './vocabulary.js';

/** One equality field: reading gives a value clause, a star is refused. */
const valueField = (
  name: ValueField,
  rest: Omit<Field, 'key' | 'name' | 'operator' | 'read' | 'choices' | 'aliases'> &
    Partial<Pick<Field, 'choices' | 'aliases'>>,
  check: (raw: string) => ValueResult,
): Field => ({
  aliases: [],
  choices: [],
  ...rest,
  key: name,
  name,
  operator: ':',
  read: (raw) => {
    const result = check(raw);
    return result.ok ? { ok: true, clause: { kind: 'value', field: name, value: result.value } } : result;
  },
});

/** Words of the title. */
export const TITLE: Field = {
  key: 'title',
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

/** Who, and with what. */
export const NAMED: readonly Field[] = [
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

/** The fields that ask where a posting is. */
export const PLACES: readonly Field[] = [
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
    'within',
    {
      values:
        'a distance, then of: and a city with its country: within:40km of:"Louisville, US" (also miles: within:25mi)',
      meaning: `One of the places of work lies within the distance, as the crow flies, of the largest city of that name in the country (up to ${MOST_KM} km). Where the coordinates of a place, or of the city, are not known, it holds when the place has the city’s name. Coordinates: GeoNames.`,
      unknown: NEITHER,
      example: 'within:40km of:"Berlin, DE"',
      single: false,
    },
    isWithin,
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

/** What kind of work, and on which terms. */
export const TERMS: readonly Field[] = [
  valueField(
    'pay',
    {
      values: 'stated, ote (or bonus)',
      meaning:
        'pay:stated: the posting states its pay. pay:ote, or pay:bonus: what it states is pay with bonus or commission (on-target earnings), without a base of its own.',
      unknown: ALWAYS_KNOWN,
      example: 'pay:stated',
      choices: ['stated', 'ote'],
      single: false,
    },
    isPay,
  ),
  valueField(
    'family',
    {
      values: FAMILIES.join(', '),
      meaning: 'The kind of work that the title names.',
      unknown: `${NEITHER} family:unknown finds them.`,
      example: 'family:backend,infrastructure',
      choices: FAMILIES,
      single: true,
    },
    isFamily,
  ),
  valueField(
    'department',
    {
      values: 'the name of a department, or words of it',
      meaning:
        'The source names a department of which these are words in a row: department:platform finds Platform Engineering. Case, accents and punctuation do not count.',
      unknown: NEITHER,
      example: 'department:"platform engineering"',
      single: false,
    },
    isName,
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
