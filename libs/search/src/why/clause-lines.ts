import { holds, type ClauseExplanation, type Explanation } from '../match/index.js';

/** One clause of a search as its owner reads it: what it asks of a posting, and what the posting says of it. */
export interface OneClause {
  readonly kind: 'clause';
  /** The clause as text, without the sign that excludes. */
  readonly text: string;
  /** The search leaves out what the clause finds. */
  readonly excludes: boolean;
  readonly holds: boolean;
  /** False where the posting says nothing of it. */
  readonly isStated: boolean;
  readonly seen: string;
  /** Words of the posting as they stand there. */
  readonly quotes: readonly string[];
}

/** A clause, or several sets of clauses of which one is enough. */
export type ClauseLine =
  | OneClause
  | {
      readonly kind: 'either';
      readonly holds: boolean;
      readonly choices: readonly (readonly ClauseLine[])[];
    };

/** Every clause of a search, in its order: all of these must hold. */
export const clauseLines = (explanation: Explanation): ClauseLine[] => linesOf(explanation, false);

/** What is excluded is told clause by clause: without “a and b” is without a, or without b. */
function linesOf(explanation: Explanation, excludes: boolean): ClauseLine[] {
  switch (explanation.kind) {
    case 'clause':
      return [lineOf(explanation, excludes)];
    case 'not':
      return linesOf(explanation.part, !excludes);
    case 'and':
    case 'or': {
      const parts = explanation.parts.map((part) => linesOf(part, excludes));
      if ((explanation.kind === 'and') !== excludes) return parts.flat();
      const isEnough = parts.some((lines) => lines.every((line) => line.holds));
      return [{ kind: 'either', holds: isEnough, choices: parts }];
    }
  }
}

const lineOf = (explanation: ClauseExplanation, excludes: boolean): OneClause => {
  const { text, truth, seen, quotes } = explanation;
  return {
    ...{ kind: 'clause', text, excludes, seen },
    holds: holds(explanation) !== excludes,
    isStated: truth !== 'unknown',
    quotes: [...new Set(quotes.map((quote) => quote.text))],
  };
};
