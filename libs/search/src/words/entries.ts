import { analyse } from '../text/index.js';

/**
 * How two forms are related. `same`: spellings or names of one thing. `abbreviation`: a short form, then what it stands
 * for. `broader`: near in meaning, or a short form that also means something else. `translation`: a word of another
 * language, beside the English one.
 */
export const ENTRY_TYPES = ['same', 'abbreviation', 'broader', 'translation'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** Where an entry was checked; tables/index.ts says what each word means. */
export const ENTRY_SOURCES = ['own', 'taxonomy', 'gazetteer', 'onet', 'postings'] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];

/** What is searched for: words (several in a row are a phrase), or a skill of the taxonomy by its slug. */
export type Form =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'skill'; readonly value: string };

/** One line of a table. */
export interface Entry {
  readonly type: EntryType;
  readonly forms: readonly [Form, Form];
  /** The keys of the forms (see keyOf). */
  readonly keys: readonly [string, string];
  readonly source: EntrySource;
  /** In how many postings of the corpus each form stood when the table was last counted. */
  readonly counts: readonly [number, number];
  /** The first version of the tables that holds this entry. */
  readonly since: number;
}

const SKILL = 'skill:';

/** A form as a table or a query writes it: `skill:go` is a skill, anything else words. */
export const formOf = (written: string): Form =>
  written.startsWith(SKILL)
    ? { kind: 'skill', value: written.slice(SKILL.length) }
    : { kind: 'words', text: written };

/** A form as a table writes it. */
export const writtenForm = (form: Form): string =>
  form.kind === 'skill' ? `${SKILL}${form.value}` : form.text;

/**
 * The key under which forms are one: the terms of its words, as the search compares them. So "systems administrator" is
 * "system administrator", and needs no entry.
 */
export const keyOf = (form: Form): string =>
  form.kind === 'skill' ? writtenForm(form) : analyse(form.text).terms().join(' ');

const isOneOf = <T extends string>(known: readonly T[], word: string): word is T =>
  (known as readonly string[]).includes(word);

const isCount = (number: string): boolean => /^\d{1,9}$/.test(number);
const isTrimmed = (form: string): boolean => form !== '' && form === form.trim();

/** One line `type | form | form | source | count | count`, with `| since` where it came after version 1. Throws on another. */
export function entryOf(line: string): Entry {
  const [type = '', first = '', second = '', source = '', one = '', two = '', since = '1', ...more] =
    line.split(' | ');
  const numbers = [one, two, since];
  if (
    !isOneOf(ENTRY_TYPES, type) ||
    !isOneOf(ENTRY_SOURCES, source) ||
    more.length > 0 ||
    !numbers.every(isCount) ||
    !isTrimmed(first) ||
    !isTrimmed(second)
  ) {
    throw new Error(`Not a line of related words: ${line}`);
  }
  const [a, b] = [formOf(first), formOf(second)];
  return {
    type,
    forms: [a, b],
    keys: [keyOf(a), keyOf(b)],
    source,
    counts: [Number(one), Number(two)],
    since: Number(since),
  };
}

/** The entries of a table, in its order. Empty lines are left out. */
export const entriesOf = (rows: string): readonly Entry[] =>
  rows
    .split('\n')
    .filter((line) => line !== '')
    .map(entryOf);
