import { analyse } from '../text/index.js';
import type { Clause, Query, TextClause } from '../tree/index.js';

/** What one clause of a kind costs, in the work of looking up one word. */
export const CLAUSE_COSTS = {
  /** One word, or one value of a field. */
  lookup: 1,
  /** Salary, experience and age are compared posting by posting. */
  comparison: 2,
  /** Each word of a phrase: its places are read, too. */
  phraseWord: 2,
  /** The beginning of a word of two letters, of three, and of more: it stands for every word that begins so. */
  prefix: [16, 8, 4],
} as const;

/** The most that a search may cost: 200 words, or 50 prefixes of four letters. */
export const MOST_QUERY_COST = 200;

/**
 * What a query costs to evaluate, told by its tree alone: the same on every board, and known before anything is looked
 * up. A part never costs more than the whole.
 */
export function queryCost(query: Query): number {
  if (query.kind === 'not') return queryCost(query.part);
  if (query.kind !== 'and' && query.kind !== 'or') return clauseCost(query);
  return query.parts.reduce((sum, part) => sum + queryCost(part), 0);
}

function clauseCost(clause: Clause): number {
  if (clause.kind === 'value') return CLAUSE_COSTS.lookup;
  if (clause.kind !== 'text') return CLAUSE_COSTS.comparison;
  return textCost(clause);
}

/** What the words themselves cost: the other forms of a word are the table's, and cost who wrote it nothing. */
function textCost(clause: TextClause): number {
  const tokens = analyse(clause.text);
  if (clause.prefix) return prefixCost(tokens.length === 0 ? 0 : tokens.word(0).length);
  return tokens.length > 1 ? tokens.length * CLAUSE_COSTS.phraseWord : CLAUSE_COSTS.lookup;
}

function prefixCost(letters: number): number {
  const [two, three, more] = CLAUSE_COSTS.prefix;
  if (letters <= 2) return two;
  return letters === 3 ? three : more;
}
