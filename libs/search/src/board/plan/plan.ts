import { factsOfClause } from '../../match/index.js';
import { formsOf } from '../../query/index.js';
import type { Query, TextClause, ValueClause } from '../../tree/index.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { ExpansionRoom } from '../store/words/expansion.js';

const HOUR = 3_600_000;

/** A word or phrase: at each position any of some words. One position is a word, several are a phrase. */
export interface WordsPlan {
  readonly kind: 'words';
  readonly title: boolean;
  /** The term of each position, as analysed. */
  readonly terms: readonly string[];
  readonly positions: readonly (readonly number[])[];
  /** True for the beginning of a word. */
  readonly prefix: boolean;
}

/** The beginning of too many words to write out: each word of a segment is asked. */
export interface BeginningPlan {
  readonly kind: 'beginning';
  readonly title: boolean;
  readonly begins: (word: number) => boolean;
}

/** A query in the numbers of a dictionary. What no posting has ever had is an empty list of numbers. */
export type Plan =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Plan[] }
  | { readonly kind: 'not'; readonly part: Plan }
  | { readonly kind: 'facts'; readonly facts: readonly number[] }
  | WordsPlan
  | BeginningPlan
  /** `currency` null takes any, -1 is one that no posting names. */
  | { readonly kind: 'salary'; readonly floor: number; readonly currency: number | null }
  | { readonly kind: 'ceiling'; readonly most: number; readonly currency: number | null }
  | { readonly kind: 'experience'; readonly years: number }
  | { readonly kind: 'reposted'; readonly times: number }
  | {
      readonly kind: 'age';
      readonly field: 'posted' | 'firstSeen' | 'openSince';
      readonly than: '<' | '>';
      readonly ms: number;
    };

const AGE_COLUMNS = { posted: 'posted', firstseen: 'firstSeen', open: 'openSince' } as const;

/** Looks up everything a query names. The plan holds until postings are added. */
export const planOf = (query: Query, dictionary: BoardDictionary): Plan =>
  planIn(query, dictionary, new ExpansionRoom(dictionary.expansion));

/** The plans of the parts of one query, which share the room for the beginnings of words. */
export function plansOf(parts: readonly Query[], dictionary: BoardDictionary): readonly Plan[] {
  const room = new ExpansionRoom(dictionary.expansion);
  return parts.map((part) => planIn(part, dictionary, room));
}

function planIn(query: Query, dictionary: BoardDictionary, room: ExpansionRoom): Plan {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => planIn(part, dictionary, room)) };
    case 'not':
      return { kind: 'not', part: planIn(query.part, dictionary, room) };
    case 'text':
      return formsPlan(query, dictionary, room);
    case 'value':
      return factsPlan(query, dictionary);
    case 'salary':
    case 'ceiling':
      return {
        ...query,
        currency: query.currency === null ? null : dictionary.findCurrency(query.currency),
      };
    case 'experience':
    case 'reposted':
      return query;
    case 'age':
      return { kind: 'age', field: AGE_COLUMNS[query.field], than: query.than, ms: query.hours * HOUR };
  }
}

function factsPlan(clause: ValueClause, { rules, facts }: BoardDictionary): Plan {
  const numbers = factsOfClause(clause, rules).map((fact) => facts.find(fact));
  return { kind: 'facts', facts: numbers.filter((fact) => fact !== undefined) };
}

/** A word or phrase with its other forms: any of them. */
function formsPlan(clause: TextClause, dictionary: BoardDictionary, room: ExpansionRoom): Plan {
  const parts = formsOf(clause).map((form) => {
    if (form.kind === 'value') return factsPlan(form, dictionary);
    return clause.prefix ? beginningPlan(form, dictionary, room) : (wordsPlan(form, dictionary) ?? NOTHING);
  });
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts };
}

const NOTHING: Plan = { kind: 'facts', facts: [] };

function beginningPlan(
  { text, scope }: TextClause,
  { rules, words }: BoardDictionary,
  room: ExpansionRoom,
): Plan {
  const tokens = rules.analyse(text);
  const title = scope === 'title';
  if (tokens.length === 0) return NOTHING;
  const beginning = words.wordsWithPrefix(tokens, 0, room.next);
  if (beginning === null) return { kind: 'beginning', title, begins: words.beginsWith(tokens, 0) };
  room.take(beginning.length);
  return { kind: 'words', title, terms: tokens.terms().slice(0, 1), positions: [beginning], prefix: true };
}

/** Looks up the words of a clause, as they are written and no other form; null where the text has no word. */
export function wordsPlan({ text, scope }: TextClause, { rules, words }: BoardDictionary): WordsPlan | null {
  const tokens = rules.analyse(text);
  if (tokens.length === 0) return null;
  const positions = Array.from({ length: tokens.length }, (_, i) => words.wordsOfTerm(tokens, i));
  return { kind: 'words', title: scope === 'title', terms: tokens.terms(), positions, prefix: false };
}

/**
 * Names a set of open documents by the plans that hold for all of them: everything, or all that has one of some facts.
 * These are the broad sets that people ask for again and again. Null for other sets, which are not remembered.
 */
export function setNameOf(plans: readonly Plan[]): string | null {
  const [first, ...others] = plans;
  if (first === undefined) return 'all';
  return others.length === 0 && first.kind === 'facts' ? first.facts.join(',') : null;
}
