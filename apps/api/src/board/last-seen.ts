import type { Database } from '@app/infra/mongo';
import type { KeptPosting, Source } from '@app/core/records';

type Seen = Pick<KeptPosting, 'state' | 'revisedAt'>;
type Read = Pick<Source, 'lastGoodReadAt' | 'alarm'>;

/**
 * When a posting was last known to be listed. While it is open that is the last good read of its source, unless that read
 * was not believed; otherwise when its present revision came.
 */
export function lastSeen({ state, revisedAt }: Seen, source: Read | null): Date {
  const read = source?.alarm === null ? source.lastGoodReadAt : null;
  return state === 'open' && read !== null && read > revisedAt ? read : revisedAt;
}

/** The same, with the source looked up; a posting that was pushed has none. */
export async function findLastSeen(
  database: Database,
  doc: Seen & Pick<KeptPosting, 'source'>,
): Promise<Date> {
  const fields = { lastGoodReadAt: 1, alarm: 1 } as const;
  return lastSeen(doc, await database.sources.findById(doc.source, fields).lean<Read | null>());
}
