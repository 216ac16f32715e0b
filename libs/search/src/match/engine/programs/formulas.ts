import { Vec } from '../arrays/vec.js';

/** A boolean formula over features, for what does not fit into groups and exclusions. */
export type Formula =
  | { readonly kind: 'feature'; readonly feature: number; readonly negated: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] };

const OP_FEATURE = 0;

const OP_ABSENT = 1;

const OP_AND = 2;

const OP_OR = 3;

/** Appends a formula (operator, then payload or end, then parts) and returns where it begins. */
export function writeFormula(formula: Formula, into: Vec): number {
  const start = into.length;
  if (formula.kind === 'feature') {
    into.push(formula.negated ? OP_ABSENT : OP_FEATURE);
    into.push(formula.feature);
    return start;
  }
  into.push(formula.kind === 'and' ? OP_AND : OP_OR);
  const end = into.push(0);
  for (const part of formula.parts) writeFormula(part, into);
  into.data[end] = into.length;
  return start;
}

/** Whether the formula at `at` holds for the features that are on. */
export function holdsAt(code: Uint32Array, at: number, on: Uint8Array): boolean {
  const op = code[at]!;
  const payload = code[at + 1]!;
  if (op === OP_FEATURE) return on[payload] === 1;
  if (op === OP_ABSENT) return on[payload] !== 1;
  for (let i = at + 2; i < payload; i = after(code, i)) {
    if (holdsAt(code, i, on) !== (op === OP_AND)) return op === OP_OR;
  }
  return op === OP_AND;
}

const after = (code: Uint32Array, at: number): number => (code[at]! >= OP_AND ? code[at + 1]! : at + 2);
