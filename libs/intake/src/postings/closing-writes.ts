import type { PostingId } from '@app/core/ids';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import type { CloseReason } from '@app/core/records';

const CLOSE_AT_ONCE = 500;

/**
 * Closes those of the postings that are open, each with a number in the order of changes. A posting that still waits to
 * be matched goes on waiting: what was committed is compared.
 */
export async function closePostings(
  database: Database,
  ids: readonly PostingId[],
  reason: CloseReason,
  now: Date,
): Promise<{ closed: number; seq: number }> {
  let closed = 0;
  let seq = 0;
  for (let from = 0; from < ids.length; from += CLOSE_AT_ONCE) {
    const part = ids.slice(from, from + CLOSE_AT_ONCE);
    closed += await inChangeOrder(database, part.length, async (session, firstSeq) => {
      seq = firstSeq + part.length - 1;
      const result = await database.postings.bulkWrite(
        part.map((_id, offset) => ({
          updateOne: {
            filter: { _id, state: 'open' as const },
            update: {
              $set: { state: 'closed' as const, closedAt: now, closedReason: reason, seq: firstSeq + offset },
            },
          },
        })),
        { session },
      );
      return result.modifiedCount;
    });
  }
  return { closed, seq };
}
