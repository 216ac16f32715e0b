import type { AgeClause, Clause } from '../tree/ast.js';
import { FIELDS } from '../fields/fields.js';
import { formKeysOf } from './normalise.js';
import { printClause } from './print.js';

const SINGLE: ReadonlySet<string> = new Set(
  FIELDS.filter((field) => field.single).map((field) => field.name),
);

export interface Literal {
  readonly clause: Clause;
  readonly negated: boolean;
  readonly key: string;
}

/** True when `a`, which holds, leaves no room for `b`. Checks one direction only. */
export function clashesWith(a: Literal, b: Literal): boolean {
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
