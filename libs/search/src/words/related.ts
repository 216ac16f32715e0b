import { RELATED_VERSION } from '@app/core/wordings';
import { entriesOf, formOf, keyOf, type Entry, type Form } from './entries.js';
import { RELATED_ROWS } from './tables/index.js';

/** What is said of a form, by its key; nothing of a form that stands in no table. */
type Said = Pick<ReadonlyMap<string, readonly Form[]>, 'get'>;

/** What one version of the tables says of each form. */
export interface Relations {
  readonly alternatives: Said;
  readonly offers: Said;
  /** Of the offers, the English words for a word of another language. */
  readonly english: Said;
}

const NONE: readonly Form[] = [];

/**
 * The relations among entries that a version knows.
 *
 * Alternatives: all names of one thing (`same` goes on from name to name), then over one `abbreviation` to what it stands
 * for or is shortened to, with all its names. No further: two short forms of one thing do not meet, since each may be
 * short for something else beside. The relation goes both ways.
 *
 * Offers: what `broader` and `translation` link with the form or one of its alternatives, unless it is an alternative
 * itself; in the order of the tables.
 */
export function relate(entries: readonly Entry[], version: number): Relations {
  const known = entries.filter((entry) => entry.since <= version);
  const forms = new Map<string, Form>();
  for (const { forms: own, keys } of known) for (const i of [0, 1] as const) forms.set(keys[i], own[i]);
  const links = linksOf(known);
  const asForms = (keys: Iterable<string>): readonly Form[] =>
    [...keys].flatMap((key) => forms.get(key) ?? []);
  // Found when they are asked for: there are thousands of forms, and few are.
  const saidOf = (find: (key: string) => Iterable<string>): Said => {
    const found = remembered((key: string) => asForms(find(key)));
    return { get: (key) => (forms.has(key) ? found(key) : undefined) };
  };
  return {
    alternatives: saidOf((key) => [...mixedWith(key, links)].filter((other) => other !== key)),
    offers: saidOf((key) => {
      const mixed = mixedWith(key, links);
      const offered = new Set([...mixed].flatMap((one) => [...(links.offered.get(one) ?? [])]));
      return [...offered].filter((other) => !mixed.has(other));
    }),
    english: saidOf((key) => links.english.get(key) ?? []),
  };
}

function remembered<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

interface LinksByUse {
  readonly same: Links;
  readonly short: Links;
  readonly offered: Links;
  readonly english: Links;
}

const USE = { same: 'same', abbreviation: 'short', broader: 'offered', translation: 'offered' } as const;

/** Keys that stand in one entry, both ways. */
function linksOf(entries: readonly Entry[]): LinksByUse {
  const links = {
    same: new Map<string, Set<string>>(),
    short: new Map<string, Set<string>>(),
    offered: new Map<string, Set<string>>(),
    english: new Map<string, Set<string>>(),
  };
  const link = (map: Map<string, Set<string>>, from: string, to: string): void => {
    const linked = map.get(from);
    if (linked === undefined) map.set(from, new Set([to]));
    else linked.add(to);
  };
  for (const {
    type,
    keys: [one, two],
  } of entries) {
    link(links[USE[type]], one, two);
    link(links[USE[type]], two, one);
    if (type === 'translation') link(links.english, one, two);
  }
  return links;
}

/** The form itself and its alternatives. */
function mixedWith(key: string, links: LinksByUse): Set<string> {
  const names = namesOf([key], links.same);
  const short = [...names].flatMap((name) => [...(links.short.get(name) ?? [])]);
  return new Set([...names, ...namesOf(short, links.same)]);
}

/** All that `same` reaches; a set goes on over what is added to it. */
function namesOf(keys: readonly string[], same: Links): Set<string> {
  const reached = new Set(keys);
  for (const key of reached) for (const other of same.get(key) ?? []) reached.add(other);
  return reached;
}

/** Read when they are first asked for: a service that searches nothing does not pay for them. */
let entries: readonly Entry[] | null = null;
const versions = new Map<number, Relations>();

/** All entries of the tables, of every version. */
export const relatedEntries = (): readonly Entry[] => (entries ??= RELATED_ROWS.flatMap(entriesOf));

function at(version: number): Relations {
  const known = Math.min(version, RELATED_VERSION);
  const relations = versions.get(known) ?? relate(relatedEntries(), known);
  versions.set(known, relations);
  return relations;
}

/**
 * Other forms whose postings a search for this one finds too, unasked: other names, and what it is short for. A form is
 * words, or a skill written `skill:go`. Version 0 knows none.
 */
export const alternativesOf = (form: string, version: number): readonly Form[] =>
  version === 0 ? NONE : (at(version).alternatives.get(keyOf(formOf(form))) ?? NONE);

/** Forms that are near in meaning or the word of another language: offered beside a search, never mixed in. */
export const offersOf = (form: string, version: number): readonly Form[] =>
  version === 0 ? NONE : (at(version).offers.get(keyOf(formOf(form))) ?? NONE);

/** The English words for a word of another language, of what `offersOf` names: they find most of what the word was meant to find. */
export const englishOf = (form: string, version: number): readonly Form[] =>
  version === 0 ? NONE : (at(version).english.get(keyOf(formOf(form))) ?? NONE);
