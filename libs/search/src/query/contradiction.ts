import { foldKey } from '../text/index.js';
import { exactly, partsOf, withClauses, type AgeClause, type Clause, type Query } from '../tree/ast.js';
import type { QueryFault } from '../fields/faults.js';
import { FIELDS } from '../fields/fields.js';
import { clauseKey, formKeysOf, pushDown } from './normalise.js';
import { printClause, printQuery } from './print.js';

const SINGLE: ReadonlySet<string> = new Set(
  FIELDS.filter((field) => field.single).map((field) => field.name),
);

interface Literal {
  readonly clause: Clause;
  readonly negated: boolean;
  readonly key: string;
}

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

/** True when `a`, which holds, leaves no room for `b`. Checks one direction only. */
function clashesWith(a: Literal, b: Literal): boolean {
  if (a.negated) return false;
  return b.negated ? a.key === b.key || implies(a.clause, b.clause) : differs(a, b);
}

function implies(a: Clause, b: Clause): boolean {
  switch (a.kind) {
    case 'salary':
      return b.kind === 'salary' ? isInCurrency(a, b) && a.floor >= b.floor : isPayStated(b);
    case 'ceiling':
      return b.kind === 'ceiling' ? isInCurrency(a, b) && a.most <= b.most : isPayStated(b);
    case 'experience':
      return b.kind === 'experience' && a.years <= b.years;
    case 'reposted':
      return b.kind === 'reposted' && a.times >= b.times;
    case 'age':
      return b.kind === 'age' && a.field === b.field && a.than === b.than && isTighter(a, b);
    default:
      return impliesValue(a, b);
  }
}

type Money = { readonly currency: string | null };
const isInCurrency = (a: Money, b: Money): boolean => b.currency === null || a.currency === b.currency;
const isPayStated = (clause: Clause): boolean =>
  clause.kind === 'value' && clause.field === 'pay' && clause.value === 'stated';
const isTighter = (a: AgeClause, b: AgeClause): boolean =>
  a.than === '<' ? a.hours <= b.hours : a.hours >= b.hours;

/** The other names of one are all among those of the other: whatever has the one has the other. */
function impliesWords(a: Clause, b: Clause): boolean {
  if (b.kind !== 'text' || b.prefix) return false;
  const own =
    a.kind === 'text'
      ? a.prefix
        ? []
        : formKeysOf(a)
      : a.kind === 'value' && a.field === 'skill'
        ? [printClause(a)]
        : [];
  const others = new Set(formKeysOf(b));
  return own.length > 0 && own.every((key) => others.has(key));
}

function impliesValue(a: Clause, b: Clause): boolean {
  if (impliesWords(a, b)) return true;
  if (a.kind === 'value' && a.field === 'pay') return isPayStated(b);
  return (
    isRemote(a) &&
    b.kind === 'value' &&
    (isRemote(b) ? b.value === 'yes' : b.field === 'workplace' && b.value === 'remote')
  );
}

const isRemote = (clause: Clause): boolean => clause.kind === 'value' && clause.field === 'remote';

function differs({ clause: a, key }: Literal, { clause: b, key: other }: Literal): boolean {
  if (a.kind === 'age' && b.kind === 'age')
    return a.field === b.field && a.than === '<' && b.than === '>' && b.hours >= a.hours;
  if (a.kind !== 'value' || b.kind !== 'value') return false;
  if (a.field === b.field) return SINGLE.has(a.field) && key !== other;
  return a.field === 'remote' && b.field === 'workplace' && b.value !== 'remote';
}
