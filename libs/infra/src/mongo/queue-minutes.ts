import { SPAN_MS, beginningOf, type QueueCounts, type QueueSample, type Span } from '@app/core/queue-figures';
import type { Database } from './database.js';
import type { QueueMinuteDoc } from './documents/queue-minute.js';

const HOUR = 3_600_000;
/** Longer than the span that is made of them, by as much as a point of it. */
const KEPT_MS = { minute: 25 * HOUR, hour: 15 * 24 * HOUR } as const;

/** What one process counted of one queue in one minute. */
export type QueueTally = QueueCounts & { readonly queue: string; readonly at: Date };

/**
 * Adds what a process counted to the figures of all, by minute and by hour, in one round trip. Figures are no record: where the
 * answer is lost and the same is added again, it counts twice.
 */
export async function addQueueSamples(database: Database, tallies: readonly QueueTally[]): Promise<void> {
  if (tallies.length === 0) return;
  const writes = tallies.flatMap((tally) => (['minute', 'hour'] as const).map((of) => addition(tally, of)));
  await database.queueMinutes.bulkWrite(writes, { ordered: false });
}

function addition(tally: QueueTally, of: QueueMinuteDoc['of']) {
  const at = of === 'minute' ? tally.at : beginningOf(tally.at, HOUR);
  const { queue, given, done, failed } = tally;
  const until = new Date(at.getTime() + KEPT_MS[of]);
  return {
    updateOne: {
      filter: { _id: `${queue} ${of} ${at.toISOString()}` },
      update: {
        $setOnInsert: { queue, of, at, until },
        $inc: { given, done, failed, ...under('waited', tally.waited), ...under('worked', tally.worked) },
      },
      upsert: true,
    },
  };
}

const under = (field: string, durations: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(durations).map(([bucket, count]) => [`${field}.${bucket}`, count]));

/** The samples that a span of a queue is made of, in order. */
export async function queueSamples(
  database: Database,
  queue: string,
  span: Span,
  now: Date,
): Promise<QueueSample[]> {
  const { all, of } = SPAN_MS[span];
  const found = await database.queueMinutes
    .find({ queue, of, at: { $gt: new Date(now.getTime() - all - HOUR) } })
    .sort({ at: 1 })
    .lean<QueueMinuteDoc[]>();
  return found.map(({ waited = {}, worked = {}, ...counts }) => ({ ...counts, waited, worked }));
}
