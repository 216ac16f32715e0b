import { agreeingFamilies, skillByName } from '@app/reading/normalise';
import { formsOf } from '../../query/index.js';
import { partsOf, valueClause, type Query, type TextClause, type ValueClause } from '../../tree/index.js';
import { contraryOf, numbersOf, type Contrary } from './contrary.js';
import type { BoardDictionary } from '../store/words/board-dictionary.js';
import { meantFacts } from './meant.js';
import { wordsPlan, type WordsPlan } from '../plan/plan.js';

/** The most words of a query that are scored; the rest only have to match. */
export const MOST_SCORED = 12;
/** The most neighbours in a query that are read as one name: "new york", "work from home". */
const MOST_JOINED = 3;

/** One word, phrase or group of alternatives of a query as it counts for the order, in the numbers of a dictionary. */
export interface ScoredWord {
  /** As typed; alternatives with " OR " between them. */
  readonly text: string;
  /** The words, and their other forms. They count as one. */
  readonly forms: readonly WordsPlan[];
  /** Facts of the job that the word means: place, level, kind of employment, workplace. */
  readonly facts: readonly number[];
  readonly companies: readonly number[];
  readonly skills: readonly number[];
  /** When a posting is something else than the word means; null for words that may mean something else themselves. */
  readonly contrary: Contrary | null;
}

/** The words of a query that count for the order. */
export interface Scored {
  readonly words: readonly ScoredWord[];
  /** Neighbours of the query, as phrases of the title. */
  readonly pairs: readonly WordsPlan[];
  /** Facts of the kinds of role that the words name together; none where they name none. */
  readonly family: readonly number[];
}

export const NOTHING_SCORED: Scored = { words: [], pairs: [], family: [] };

/** Clauses that are one scored word. */
interface Unit {
  readonly clauses: readonly TextClause[];
  /** Its meaning together with its neighbours. */
  readonly joined: readonly string[];
}

/**
 * The words of a query that count for the order: those that are looked for, not those that are excluded, nor beginnings of
 * words. How many there are depends on the query alone, so that a cursor fits while postings come and go.
 */
export function scoredIn(query: Query | null, dictionary: BoardDictionary): Scored {
  if (query === null) return NOTHING_SCORED;
  const units = unitsIn(query);
  const words = units.map((unit) => scoredWord(unit, dictionary));
  const pairs = words.slice(1).flatMap((word, i) => {
    const [a, b] = [words[i]?.forms[0], word.forms[0]];
    const plain = units[i]?.clauses.length === 1 && units[i + 1]?.clauses.length === 1;
    return !plain || a === undefined || b === undefined ? [] : [pairOf(a, b)];
  });
  const family = numbersOf(
    namedIn(units, words)
      .flatMap(agreeingFamilies)
      .map((each) => valueClause('family', each)),
    dictionary,
  );
  return { words, pairs, family };
}

/** The words of a search as one name of a role, without place and form of the job; where words have alternatives, with each of them. */
function namedIn(units: readonly Unit[], words: readonly ScoredWord[]): readonly string[] {
  const left = units.filter((_, i) => words[i]?.contrary === null);
  const names = Math.max(0, ...left.map(({ clauses }) => clauses.length));
  return Array.from({ length: names }, (_, i) =>
    left.map(({ clauses }) => (clauses[i] ?? clauses[0])?.text ?? '').join(' '),
  );
}

const pairOf = (a: WordsPlan, b: WordsPlan): WordsPlan => ({
  kind: 'words',
  title: true,
  terms: [...a.terms, ...b.terms],
  positions: [...a.positions, ...b.positions],
  prefix: false,
});

function unitsIn(query: Query): readonly Unit[] {
  const groups = partsOf(query)
    .map(wordsIn)
    .filter((clauses) => clauses.length > 0);
  const seen = new Set<string>();
  const fresh = groups.filter((clauses) => {
    const key = clauses.map(({ scope, text }) => `${scope} ${text.toLowerCase()}`).join('|');
    return !seen.has(key) && seen.add(key);
  });
  const kept: (readonly TextClause[])[] = [];
  let left = MOST_SCORED;
  for (const clauses of fresh) {
    if (left === 0) break;
    kept.push(clauses.slice(0, left));
    left -= Math.min(left, clauses.length);
  }
  return kept.map((clauses, i) => ({ clauses, joined: joinedWith(kept, i) }));
}

/** The words that are looked for in a part; alternatives among them. */
function wordsIn(query: Query): readonly TextClause[] {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(wordsIn);
  return query.kind === 'text' && !query.prefix ? [query] : [];
}

/** The names of several neighbours that unit `at` is part of. */
function joinedWith(units: readonly (readonly TextClause[])[], at: number): readonly string[] {
  const texts: string[] = [];
  for (let length = 2; length <= MOST_JOINED; length += 1) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= units.length; from += 1) {
      const run = units.slice(from, from + length);
      if (run.every(({ length: alternatives }) => alternatives === 1))
        texts.push(run.map(([clause]) => clause?.text ?? '').join(' '));
    }
  }
  return texts;
}

function scoredWord({ clauses, joined }: Unit, dictionary: BoardDictionary): ScoredWord {
  const forms = clauses.flatMap((clause) => formsOf(clause));
  const texts = [
    ...forms.flatMap((form) => (form.kind === 'text' && form.scope === 'any' ? [form.text] : [])),
    ...joined,
  ];
  const named = (of: readonly ValueClause[]): readonly number[] => numbersOf(of, dictionary);
  return {
    text: clauses.map(({ text }) => text).join(' OR '),
    forms: forms.flatMap((form) => (form.kind === 'text' ? wordsOf(form, dictionary) : [])),
    facts: named(texts.flatMap(meantFacts)),
    contrary: contraryOf(texts, dictionary),
    companies: named(texts.map((text) => valueClause('company', text))),
    skills: named([
      ...forms.filter((form) => form.kind === 'value'),
      ...texts.flatMap((text) => skillNamed(text)),
    ]),
  };
}

function skillNamed(text: string): readonly ValueClause[] {
  const skill = skillByName(text);
  return skill === null ? [] : [valueClause('skill', skill.slug)];
}

function wordsOf(form: TextClause, dictionary: BoardDictionary): readonly WordsPlan[] {
  const plan = wordsPlan(form, dictionary);
  return plan === null ? [] : [plan];
}
