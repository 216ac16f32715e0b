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
