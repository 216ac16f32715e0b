import type { DeliveryId, PostingId, SubscriberId } from '@app/core/ids';
import type { TraceEntry } from '@app/core/trace';
import type { Database } from '../mongo/index.js';

/** What lines are asked about. */
export type TraceSubject =
  | { readonly posting: PostingId }
  | { readonly subscriber: SubscriberId }
  | { readonly delivery: DeliveryId }
  | { readonly source: string };

/** The lines about something, whole as they are stored, the newest first. A line may name others too. */
export async function linesOf(
  database: Database,
  subject: TraceSubject,
  limit: number,
): Promise<TraceEntry[]> {
  const filter =
    'source' in subject
      ? subject
      : Object.fromEntries(Object.entries(subject).map(([name, id]) => [`of.${name}`, id as string]));
  // They are written without waiting for a majority, and read alike.
  const options = { projection: { _id: 0 }, readConcern: 'local' } as const;
  // A source that is read often has any number of lines: they are read in the order of their index.
  const order: Readonly<Record<string, -1>> = 'source' in subject ? { at: -1 } : { at: -1, _id: -1 };
  const found = database.trace.collection.find(filter, options).sort(order).limit(limit);
  return (await found.toArray()) as unknown as TraceEntry[];
}
