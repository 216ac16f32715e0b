import { partsOf, type Query, type TextClause } from '../../tree/index.js';

/** So many words of a query are scored; the rest only have to match. */
const MOST_SCORED = 12;
/** So many neighbours of a query are read as one name: "new york", "work from home". */
const MOST_JOINED = 3;

/** Clauses that are one scored word. */
export interface Unit {
  readonly clauses: readonly TextClause[];
  /** What it means together with its neighbours. */
  readonly joined: readonly string[];
}

export function unitsIn(query: Query): readonly Unit[] {
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
