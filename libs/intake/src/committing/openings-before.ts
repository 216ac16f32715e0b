import type { OpeningBefore } from '@app/reading/cluster';
import type { QuietReason } from '@app/core/posting';
import type { StoredMember } from '../postings/posting-store.js';

const DAY_MS = 86_400_000;

const daysSince = (closedAt: Date | null, now: Date): number =>
  closedAt === null ? 0 : (now.getTime() - closedAt.getTime()) / DAY_MS;

/** An opening is news as soon as one of its postings is: somebody may have been told of it. */
export function quietOpenings(members: readonly StoredMember[]): Map<string, QuietReason | null> {
  const quiet = new Map<string, QuietReason | null>();
  for (const { clusterId, quiet: reason = null } of members) {
    quiet.set(clusterId, quiet.get(clusterId) === null ? null : reason);
  }
  return quiet;
}

/** A cluster is as long closed as its last posting; while one is open it is not closed at all. */
export function openingsBefore(members: readonly StoredMember[], now: Date): Map<string, OpeningBefore> {
  const openings = new Map<string, OpeningBefore>();
  for (const { clusterId, state, closedAt, repost } of members) {
    const days = state === 'open' ? 0 : daysSince(closedAt, now);
    const known = openings.get(clusterId);
    openings.set(clusterId, {
      closedForDays: Math.min(known?.closedForDays ?? Infinity, days),
      times: Math.max(known?.times ?? 0, repost?.times ?? 0),
    });
  }
  return openings;
}
