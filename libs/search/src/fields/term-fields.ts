import { EMPLOYMENT_TYPES, SENIORITIES } from '@app/core/posting';
import { ALWAYS_KNOWN, NEITHER, type Field } from './field.js';
import { isFamily, isLanguage, isName, isOneOf, isPay } from './value-checks.js';
import { FAMILIES } from './vocabulary.js';
import { valueField } from './value-fields.js';

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
