import type { PostingId } from '@app/core/ids';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import type { CloseReason } from '@app/core/records';
import { beforeChange, keepPastPostings } from '@app/infra/trace';

const CLOSE_AT_ONCE = 500;
const WRITTEN = ['seq', 'state', 'closedAt', 'closedReason'] as const;

/** A posting that was closed, and the number of that change. */
export interface Closed {
  readonly posting: PostingId;
  readonly seq: number;
}

/**
 * Closes those of the postings that are open, each with a number in the order of changes. A posting that still waits to
 * be matched goes on waiting: what was committed is compared.
 */
export async function closePostings(
  database: Database,
  ids: readonly PostingId[],
  reason: CloseReason,
  now: Date,
): Promise<Closed[]> {
  const closed: Closed[] = [];
  for (let from = 0; from < ids.length; from += CLOSE_AT_ONCE)
    closed.push(...(await closePart(database, ids.slice(from, from + CLOSE_AT_ONCE), reason, now)));
  return closed;
}

function closePart(
  database: Database,
  ids: readonly PostingId[],
  reason: CloseReason,
  now: Date,
): Promise<Closed[]> {
  return inChangeOrder(database, ids.length, async (session, firstSeq) => {
    const stored = await beforeChange(database, session, ids, WRITTEN);
    const changes = [...stored.values()]
      .filter(({ state }) => state === 'open')
      .map((before, offset) => {
        const seq = firstSeq + offset;
        const $set = { state: 'closed' as const, closedAt: now, closedReason: reason, seq };
        return { before, update: { $set }, seq };
      });
    if (changes.length === 0) return [];
    const writes = changes.map(({ before: { _id }, update }) => ({
      updateOne: { filter: { _id, state: 'open' as const }, update },
    }));
    await database.postings.bulkWrite(writes, { session });
    await keepPastPostings(database, session, changes, now);
    return changes.map(({ before: { _id: posting }, seq }) => ({ posting, seq }));
  });
}
