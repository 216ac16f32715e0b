import { partsOf, type Clause, type Query } from './ast.js';
import type { SyntaxFaults } from './faults.js';
import { FIELDS } from './fields.js';
import { clauseKey, pushDown } from './normalise.js';
import { printClause } from './print.js';

const SINGLE: ReadonlySet<string> = new Set(
  FIELDS.filter((field) => field.single).map((field) => field.name),
);

interface Literal {
  readonly clause: Clause;
  readonly negated: boolean;
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
  const literals = [...given, ...parts.flatMap(literalOf)];
  const found = clashOfLiterals(literals);
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
  return part.kind === 'not'
    ? [{ clause: part.part as Clause, negated: true }]
    : [{ clause: part, negated: false }];
}

function clashOfLiterals(literals: readonly Literal[]): Clash | null {
  for (const [i, a] of literals.entries()) {
    for (const b of literals.slice(i + 1)) {
      if (clashesWith(a, b) || clashesWith(b, a)) return { one: shown(a), other: shown(b) };
    }
  }
  return null;
}

const shown = ({ clause, negated }: Literal): string => `${negated ? '-' : ''}${printClause(clause)}`;

/** True when `a`, which holds, leaves no room for `b`. Checks one direction only. */
function clashesWith(a: Literal, b: Literal): boolean {
  if (a.negated) return false;
  return b.negated ? implies(a.clause, b.clause) : differs(a.clause, b.clause);
}

function implies(a: Clause, b: Clause): boolean {
  if (clauseKey(a) === clauseKey(b)) return true;
  if (a.kind === 'salary') {
    if (b.kind === 'salary') return (b.currency === null || a.currency === b.currency) && a.floor >= b.floor;
    return b.kind === 'value' && b.field === 'pay';
  }
  if (a.kind === 'experience') return b.kind === 'experience' && a.years <= b.years;
  if (a.kind === 'age') return b.kind === 'age' && a.field === b.field && a.hours <= b.hours;
  return (
    isRemote(a) &&
    b.kind === 'value' &&
    (isRemote(b) ? b.value === 'yes' : b.field === 'workplace' && b.value === 'remote')
  );
}

const isRemote = (clause: Clause): boolean => clause.kind === 'value' && clause.field === 'remote';

function differs(a: Clause, b: Clause): boolean {
  if (a.kind !== 'value' || b.kind !== 'value') return false;
  if (a.field === b.field) return SINGLE.has(a.field) && clauseKey(a) !== clauseKey(b);
  return a.field === 'remote' && b.field === 'workplace' && b.value !== 'remote';
}
