import type { KeptPosting, Source } from '@app/core/records';
import type { Database } from '@app/infra/mongo';
import { lastSeen } from './last-seen.js';

/** When a posting was last known to be listed, with its source looked up; a posting that was pushed has none. */
export async function findLastSeen(
  database: Database,
  posting: Pick<KeptPosting, 'state' | 'revisedAt' | 'source'>,
): Promise<Date> {
  const source = await database.sources
    .findById(posting.source, { lastGoodReadAt: 1, alarm: 1 })
    .lean<Pick<Source, 'lastGoodReadAt' | 'alarm'> | null>();
  return lastSeen(posting, source);
}
