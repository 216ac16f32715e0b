import { clearBit, docsIn, noBits, setBit, type Bits } from '../store/sets/bits.js';
import type { Plan } from './plan.js';
import type { Columns, BoardSegment } from '../store/segments/board-segment.js';

/** The instant that ages count from: one for all documents, or for each document the commit of its revision. */
export type Instant = number | 'commit';

type Comparison = Extract<Plan, { kind: 'salary' | 'ceiling' | 'experience' | 'reposted' | 'age' }>;

/** Documents whose column meets a comparison. NaN, "not stated", meets none. */
export function compared(plan: Comparison, { columns, docs }: BoardSegment, now: Instant): Bits {
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
