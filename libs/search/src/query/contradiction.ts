import { partsOf, type AgeClause, type Clause, type Query } from '../tree/index.js';
import { type SyntaxFaults, FIELDS } from '../fields/index.js';
import { clauseKey, pushDown } from './normalise.js';
import { printClause } from './print.js';

const SINGLE: ReadonlySet<string> = new Set(
  FIELDS.filter((field) => field.single).map((field) => field.name),
);

interface Literal {
  readonly clause: Clause;
  readonly negated: boolean;
  readonly key: string;
}

/** Two clauses that exclude each other, as query text. */
type Clash = SyntaxFaults['contradiction'];

/** Says which clauses of a query can never hold together (`remote:yes`, `workplace:onsite`), or null when some posting may match. */
export function findContradiction(query: Query): Clash | null {
  return clash(pushDown(query, false), []);
}

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
      if (clashesWith(a, b) || clashesWith(b, a)) return { one: shown(a), other: shown(b) };
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

function impliesValue(a: Clause, b: Clause): boolean {
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
