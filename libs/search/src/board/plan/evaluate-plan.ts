import {
  addAll,
  allBits,
  both,
  copyBits,
  complement,
  dropAll,
  isEmpty,
  keepAll,
  noBits,
  type Bits,
} from '../store/sets/bits.js';
import { addList, listsOf } from '../store/sets/lists.js';
import { phraseIn } from './phrase.js';
import type { BeginningPlan, Plan } from './plan.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import { type Instant, compared } from './compare-columns.js';

/**
 * The documents of a segment for which the plan holds, open or not, as a set of the caller's own. For documents outside
 * of `within` the answer means nothing: the caller leaves them out. Agrees with the evaluator for every posting; the property tests hold it to that.
 */
export function evaluatePlan(
  plan: Plan,
  segment: BoardSegment,
  now: Instant,
  within: Bits | null = null,
): Bits {
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
        : copyBits(phraseIn(plan, segment));
    case 'beginning':
      return beginning(plan, segment);
    default:
      return compared(plan, segment, now);
  }
}

function beginning({ title, begins }: BeginningPlan, segment: BoardSegment): Bits {
  const lists = title ? segment.titles : segment.words;
  const found = noBits(segment.docs);
  for (let row = 0; row < lists.keys.length; row += 1)
    if (begins(lists.keys[row]!)) addList(lists, row, found);
  return found;
}

/** Cheap parts first, phrases last: they then look only at the documents that are left. */
const costOf = (plan: Plan): number => {
  if (plan.kind === 'beginning') return 2;
  if (plan.kind === 'words') return plan.positions.length > 1 ? 3 : plan.prefix ? 2 : 0;
  if (plan.kind === 'and' || plan.kind === 'or') return 1 + Math.max(...plan.parts.map(costOf));
  return plan.kind === 'not' ? costOf(plan.part) : 0;
};

function everyPart(parts: readonly Plan[], segment: BoardSegment, now: Instant, within: Bits | null): Bits {
  const sorted = [...parts].sort((a, b) => costOf(a) - costOf(b));
  let result: Bits | null = null;
  for (const part of sorted) {
    const left: Bits | null = result ?? within;
    if (part.kind === 'not') {
      const without = evaluatePlan(part.part, segment, now, left);
      result ??= (within === null ? null : copyBits(within)) ?? allBits(segment.docs);
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

function anyPart(parts: readonly Plan[], segment: BoardSegment, now: Instant, within: Bits | null): Bits {
  const result = noBits(segment.docs);
  for (const part of parts) addAll(result, evaluatePlan(part, segment, now, within));
  return result;
}

/** The documents of a segment that a plan holds for and that are in `among`; all of `among` without a plan. */
export const matchesAmong = (plan: Plan | null, segment: BoardSegment, now: Instant, among: Bits): Bits =>
  plan === null ? copyBits(among) : both(evaluatePlan(plan, segment, now, among), among);
