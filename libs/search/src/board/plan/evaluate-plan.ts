import {
  addAll,
  allBits,
  both,
  copyBits,
  clearBit,
  complement,
  docsIn,
  dropAll,
  isEmpty,
  keepAll,
  noBits,
  setBit,
  type Bits,
} from '../store/sets/bits.js';
import { addList, listsOf } from '../store/sets/lists.js';
import { phraseIn } from './phrase.js';
import type { BeginningPlan, Plan } from './plan.js';
import type { Columns, BoardSegment } from '../store/segments/board-segment.js';

/** The instant that ages count from: one for all documents, or for each document the commit of its revision. */
export type Instant = number | 'commit';

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

type Comparison = Extract<Plan, { kind: 'salary' | 'ceiling' | 'experience' | 'reposted' | 'age' }>;

/** Documents whose column meets a comparison. NaN, "not stated", meets none. */
function compared(plan: Comparison, { columns, docs }: BoardSegment, now: Instant): Bits {
  switch (plan.kind) {
    case 'salary':
      return ofCurrency(plan.currency, columns, notBelow(columns.reach, plan.floor, docs));
    case 'ceiling':
      return ofCurrency(plan.currency, columns, notAbove(columns.start, plan.most, docs));
    case 'experience':
      return notAbove(columns.experience, plan.years, docs);
    case 'reposted':
      return notBelow(columns.reposted, plan.times, docs);
    case 'age':
      return ofAge(plan, columns, now, docs);
  }
}

/** Younger or older than so many whole milliseconds. */
function ofAge(plan: Extract<Plan, { kind: 'age' }>, columns: Columns, now: Instant, docs: number): Bits {
  const since = columns[plan.field];
  const { than, ms } = plan;
  if (now === 'commit')
    return than === '<'
      ? youngAtCommit(columns.at, since, ms, docs)
      : oldAtCommit(columns.at, since, ms, docs);
  return than === '<' ? notBelow(since, now - ms + 1, docs) : notAbove(since, now - ms - 1, docs);
}

function notBelow(column: Float64Array | Uint8Array, limit: number, docs: number): Bits {
  const found = noBits(docs);
  for (let word = 0, doc = 0; word < found.length; word += 1) {
    const end = Math.min(docs, doc + 32);
    let bits = 0;
    for (let bit = 1; doc < end; doc += 1, bit <<= 1) if (column[doc]! >= limit) bits |= bit;
    found[word] = bits;
  }
  return found;
}

function notAbove(column: Float64Array, limit: number, docs: number): Bits {
  const found = noBits(docs);
  for (let doc = 0; doc < docs; doc += 1) if (column[doc]! <= limit) setBit(found, doc);
  return found;
}

function youngAtCommit(at: Float64Array, since: Float64Array, ms: number, docs: number): Bits {
  const found = noBits(docs);
  for (let doc = 0; doc < docs; doc += 1) if (at[doc]! - since[doc]! < ms) setBit(found, doc);
  return found;
}

function oldAtCommit(at: Float64Array, since: Float64Array, ms: number, docs: number): Bits {
  const found = noBits(docs);
  for (let doc = 0; doc < docs; doc += 1) if (at[doc]! - since[doc]! > ms) setBit(found, doc);
  return found;
}

/** Leaves those whose pay is in the currency; null takes any. */
function ofCurrency(currency: number | null, columns: Columns, found: Bits): Bits {
  if (currency === null) return found;
  for (const doc of docsIn(found)) if (columns.currency[doc]! >>> 1 !== currency) clearBit(found, doc);
  return found;
}

/** The documents of a segment that a plan holds for and that are in `among`; all of `among` without a plan. */
export const matchesAmong = (plan: Plan | null, segment: BoardSegment, now: Instant, among: Bits): Bits =>
  plan === null ? copyBits(among) : both(evaluatePlan(plan, segment, now, among), among);
