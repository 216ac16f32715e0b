import { formsOf, printClause } from '../query/index.js';
import { partsOf, type Clause, type Query } from '../tree/index.js';
import type { AnalysedPosting } from './analysed.js';
import { evaluate, truthOf, type Truth } from './evaluate.js';
import { findText } from './find-text.js';
import type { TextPart } from './rules.js';
import { SEEN_IN_ENGLISH, type SeenTexts } from './seen-texts.js';
import { seenIn } from './seen.js';

const MOST_QUOTES = 3;

/** Words of the posting as they stand there; offsets count in that part's own text. */
export interface Quote {
  readonly part: TextPart;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One clause and what the posting says about it. */
export interface ClauseExplanation {
  readonly kind: 'clause';
  readonly clause: Clause;
  /** The clause as text. */
  readonly text: string;
  readonly truth: Truth;
  /** The value the posting has for it, in words: `EUR 70,000 to 90,000 a year`, `not stated`. */
  readonly seen: string;
  /** Where the words stand; the words a fact was read from are in `seen`. */
  readonly quotes: readonly Quote[];
}

/** The same tree as the query, with what each part came to. */
export type Explanation =
  | ClauseExplanation
  | { readonly kind: 'and' | 'or'; readonly holds: boolean; readonly parts: readonly Explanation[] }
  | { readonly kind: 'not'; readonly holds: boolean; readonly part: Explanation };

/** Whether this part of the query holds. Agrees with evaluate. */
export const holds = (explanation: Explanation): boolean =>
  explanation.kind === 'clause' ? explanation.truth === 'true' : explanation.holds;

/** Says for each clause whether it holds, and which words and values of the posting decided it. `texts`: its language. */
export function explain(
  query: Query,
  posting: AnalysedPosting,
  now: Date,
  texts: SeenTexts = SEEN_IN_ENGLISH,
): Explanation {
  switch (query.kind) {
    case 'and': {
      const parts = query.parts.map((part) => explain(part, posting, now, texts));
      return { kind: 'and', holds: parts.every(holds), parts };
    }
    case 'or': {
      const parts = query.parts.map((part) => explain(part, posting, now, texts));
      return { kind: 'or', holds: parts.some(holds), parts };
    }
    case 'not': {
      const part = explain(query.part, posting, now, texts);
      return { kind: 'not', holds: !holds(part), part };
    }
    default:
      return explainClause(query, posting, now, texts);
  }
}

function explainClause(
  clause: Clause,
  posting: AnalysedPosting,
  now: Date,
  texts: SeenTexts,
): ClauseExplanation {
  const quotes = clause.kind === 'text' ? quotesOf(clause, posting) : [];
  return {
    kind: 'clause',
    clause,
    text: printClause(clause),
    truth: truthOf(clause, posting, now),
    seen: factNamed(clause, quotes, posting, now) ?? seenIn(clause, posting, quotes.length > 0, texts),
    quotes,
  };
}

/**
 * The fact that stands for words which the posting does not have: golang holds for a posting with the skill Go, whose text says
 * "Go". Written as a search writes it, in every language. Null where no fact does, and where the words can be quoted.
 */
function factNamed(
  clause: Clause,
  quotes: readonly Quote[],
  posting: AnalysedPosting,
  now: Date,
): string | null {
  if (clause.kind !== 'text' || quotes.length > 0) return null;
  const named = formsOf(clause).find((form) => form.kind === 'value' && evaluate(form, posting, now));
  return named === undefined ? null : printClause(named);
}

function quotesOf(clause: Extract<Clause, { kind: 'text' }>, posting: AnalysedPosting): Quote[] {
  return findText(clause, posting, MOST_QUOTES).map(({ part, from, to }) => {
    const start = part.tokens.start(from);
    const end = part.tokens.end(to - 1);
    return { part: part.part, text: part.tokens.source.slice(start, end), start, end };
  });
}

/** The top-level parts of a query that do not hold. Empty: a match. Exactly one: a near miss. */
export function missingParts(query: Query, posting: AnalysedPosting, now: Date): readonly Query[] {
  return partsOf(query).filter((part) => !evaluate(part, posting, now));
}

/** The one part that stands between the query and the posting, or null when none or several do. */
export function nearMiss(query: Query, posting: AnalysedPosting, now: Date): Query | null {
  const missing = missingParts(query, posting, now);
  return missing.length === 1 ? (missing[0] ?? null) : null;
}
