import { textClause, type ValueField } from '../tree/index.js';
import { ALWAYS_KNOWN, NEITHER, type Field } from './field.js';
import { isName, isSkill } from './value-checks.js';
import type { ValueResult } from './values.js';

/** One equality field: reading gives a value clause, a star is refused. */
export const valueField = (
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
