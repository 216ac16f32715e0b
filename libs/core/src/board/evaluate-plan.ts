import {
  addAll,
  allBits,
  both,
  complement,
  dropAll,
  isEmpty,
  keepAll,
  noBits,
  setBit,
  type Bits,
} from './bits.js';
import { addList, rowOf, type Lists } from './lists.js';
import { phraseIn } from './phrase.js';
import type { Plan } from './plan.js';
import type { Columns, Segment } from './segment.js';

/** The instant that ages count from: one for all documents, or for each document the commit of its revision. */
export type Instant = number | 'commit';

/**
 * The documents of a segment for which the plan holds, open or not, as a set of the caller's own. For documents outside
 * of `within` the answer means nothing: the caller leaves them out. Agrees with the evaluator for every posting; the property tests hold it to that.
 */
export function evaluatePlan(plan: Plan, segment: Segment, now: Instant, within: Bits | null = null): Bits {
  switch (plan.kind) {
    case 'and':
      return everyPart(plan.parts, segment, now, within);
    case 'or':
      return anyPart(plan.parts, segment, now, within);
    case 'not':
      return complement(evaluatePlan(plan.part, segment, now, within), segment.docs);
    case 'facts':
      return listsOf(segment.facts, plan.facts, segment.docs);
    case 'words':
      return plan.positions.length === 1
        ? listsOf(plan.title ? segment.titles : segment.words, plan.positions[0]!, segment.docs)
        : phraseIn(plan, segment, within);
    default:
      return compared(plan, segment, now);
  }
}

/** Cheap parts first, phrases last: they then look only at the documents that are left. */
const costOf = (plan: Plan): number => {
  if (plan.kind === 'words') return plan.positions.length > 1 ? 3 : plan.prefix ? 2 : 0;
  if (plan.kind === 'and' || plan.kind === 'or') return 1 + Math.max(...plan.parts.map(costOf));
  return plan.kind === 'not' ? costOf(plan.part) : 0;
};

function everyPart(parts: readonly Plan[], segment: Segment, now: Instant, within: Bits | null): Bits {
  const sorted = [...parts].sort((a, b) => costOf(a) - costOf(b));
  let result: Bits | null = null;
  for (const part of sorted) {
    const left: Bits | null = result ?? within;
    if (part.kind === 'not') {
      const without = evaluatePlan(part.part, segment, now, left);
      result ??= within?.slice() ?? allBits(segment.docs);
      dropAll(result, without);
    } else {
      const found = evaluatePlan(part, segment, now, left);
      if (result === null) result = found;
      else keepAll(result, found);
    }
    if (isEmpty(result)) return result;
  }
  return result ?? allBits(segment.docs);
}

function anyPart(parts: readonly Plan[], segment: Segment, now: Instant, within: Bits | null): Bits {
  const result = noBits(segment.docs);
  for (const part of parts) addAll(result, evaluatePlan(part, segment, now, within));
  return result;
}

function listsOf(lists: Lists, keys: readonly number[], docs: number): Bits {
  const found = noBits(docs);
  for (const key of keys) {
    const row = rowOf(lists, key);
    if (row !== -1) addList(lists, row, found);
  }
  return found;
}

type Comparison = Extract<Plan, { kind: 'salary' | 'experience' | 'age' }>;

/** Documents whose column meets a comparison. NaN, "not stated", meets none. */
function compared(plan: Comparison, { columns, docs }: Segment, now: Instant): Bits {
  const found = noBits(docs);
  switch (plan.kind) {
    case 'salary':
      for (let doc = 0; doc < docs; doc += 1) {
        const fits = plan.currency === null || columns.currency[doc]! >>> 1 === plan.currency;
        if (fits && columns.reach[doc]! >= plan.floor) setBit(found, doc);
      }
      return found;
    case 'experience':
      for (let doc = 0; doc < docs; doc += 1) {
        if (columns.experience[doc]! <= plan.years) setBit(found, doc);
      }
      return found;
    case 'age':
      return younger(columns, plan.field, plan.ms, now, docs);
  }
}

function younger(
  columns: Columns,
  field: 'posted' | 'firstSeen',
  ms: number,
  now: Instant,
  docs: number,
): Bits {
  const found = noBits(docs);
  const since = columns[field];
  for (let doc = 0; doc < docs; doc += 1) {
    const at = now === 'commit' ? columns.at[doc]! : now;
    if (at - since[doc]! < ms) setBit(found, doc);
  }
  return found;
}

/** The documents of a segment that a plan holds for and that are in `among`; all of `among` without a plan. */
export const matchesAmong = (plan: Plan | null, segment: Segment, now: Instant, among: Bits): Bits =>
  plan === null ? among.slice() : both(evaluatePlan(plan, segment, now, among), among);
