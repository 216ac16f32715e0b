import { asId, type DeliveryId, type PostingId } from '@app/core/ids';
import type { KeptDeadLetter } from '@app/core/running';
import type { Database } from './database.js';

/** What can be tried again from the record; the rest comes with the next read, or the next push. */
const REPLAYABLE = ['match', 'delivery'] as const;
/** They may have arrived: trying again could make a copy under another sign of life. */
const NEVER = 'ambiguous-not-repeated';

/** True where a dead letter can be tried again. */
export const isReplayable = ({ stage, reason }: Pick<KeptDeadLetter, 'stage' | 'reason'>): boolean =>
  REPLAYABLE.some((known) => known === stage) && reason !== NEVER;

/**
 * Tries again what a dead letter is about, as if it had never failed, and takes the letter away: if it fails again there
 * is a new one. False where there is no such letter, or where it cannot be tried again.
 */
export async function replayDeadLetter(database: Database, id: string, now: Date): Promise<boolean> {
  const letter = await database.deadLetters.findById(id).lean<KeptDeadLetter>();
  if (letter === null || !isReplayable(letter)) return false;
  const { origin } = letter;
  if (letter.stage === 'match')
    await database.postings.updateOne(
      { _id: asId<PostingId>(origin), unmatched: true },
      { $set: { matchFailures: 0 } },
    );
  else
    await database.deliveries.updateOne(
      { _id: asId<DeliveryId>(origin), state: 'dead' },
      {
        $set: { state: 'retry', reason: null, nextAt: now, dueAt: now, renderFailures: 0, finishedAt: null },
      },
    );
  await database.deadLetters.deleteOne({ _id: id });
  return true;
}
