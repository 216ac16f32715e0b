import { foldKey } from '../text/index.js';
import { exactly, partsOf, withClauses, type Clause, type Query } from '../tree/ast.js';
import type { QueryFault } from '../fields/faults.js';
import { clauseKey, pushDown } from './normalise.js';
import { printClause, printQuery } from './print.js';
import { type Literal, clashesWith } from './literals.js';

/** Two clauses that exclude each other. */
interface Clash {
  readonly a: Literal;
  readonly b: Literal;
}

/** What is said of a query that can never match, and the query that was meant where that is known, as query text. */
export interface Contradiction {
  readonly fault: QueryFault;
  readonly mend: string | null;
}

/** Says which clauses of a query can never hold together (`remote:yes`, `workplace:onsite`), or null when some posting may match. */
export function findContradiction(query: Query): Contradiction | null {
  const found = clash(pushDown(query, false), []);
  if (found === null) return null;
  const [one, other] = [found.a.clause, found.b.clause];
  const shownOnes = { one: shown(found.a), other: shown(found.b) };
  if (!areNames(one, other)) return { fault: { kind: 'contradiction', ...shownOnes }, mend: null };
  const names = { one: printClause(one), other: printClause(other) };
  const keys = new Set([one, other].map(clauseKeyOfWords));
  const apart = withClauses(query, (clause) =>
    clause.kind === 'text' && !clause.prefix && keys.has(clauseKeyOfWords(clause)) ? exactly(clause) : clause,
  );
  if (clash(pushDown(apart, false), []) === null)
    return { fault: { kind: 'one-name', ...names }, mend: printQuery(apart) };
  const isSpelling = keys.size === 1;
  return { fault: { kind: isSpelling ? 'one-spelling' : 'one-name', ...names }, mend: null };
}

/** The words of a clause as they are compared, whatever their case; anything else as it is printed. */
const clauseKeyOfWords = (clause: Clause): string =>
  clauseKey(clause.kind === 'text' && !clause.prefix ? exactly(clause) : clause);

/** True for words that are written otherwise, or words and a skill that is another name of theirs. */
const areNames = (a: Clause, b: Clause): boolean =>
  a.kind === 'text' && b.kind === 'text'
    ? foldKey(a.text) !== foldKey(b.text)
    : [a, b].some(({ kind }) => kind === 'text') &&
      [a, b].some((each) => each.kind === 'value' && each.field === 'skill');

/** The clash inside `query` given literals that must hold as well. An `or` clashes when each of its branches does. */
function clash(query: Query, given: readonly Literal[]): Clash | null {
  const parts = partsOf(query);
  const added = parts.flatMap(literalOf);
  const literals = [...given, ...added];
  const found = clashOfLiterals(given, added);
  if (found !== null) return found;
  for (const part of parts) {
    if (part.kind !== 'or') continue;
    const clashes = part.parts.map((branch) => clash(branch, literals));
    const [first] = clashes;
    if (first !== undefined && clashes.every((each) => each !== null)) return first;
  }
  return null;
}

function literalOf(part: Query): Literal[] {
  if (part.kind === 'and' || part.kind === 'or') return [];
  const negated = part.kind === 'not';
  const clause = negated ? (part.part as Clause) : part;
  return [{ clause, negated, key: clauseKey(clause) }];
}

/** Those that are given were compared with each other already. */
function clashOfLiterals(given: readonly Literal[], added: readonly Literal[]): Clash | null {
  for (const [i, b] of added.entries()) {
    for (const a of [...given, ...added.slice(0, i)]) {
      if (clashesWith(a, b) || clashesWith(b, a)) return { a, b };
    }
  }
  return null;
}

const shown = ({ clause, negated }: Literal): string => `${negated ? '-' : ''}${printClause(clause)}`;
