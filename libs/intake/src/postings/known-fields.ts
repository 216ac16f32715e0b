import type { KnownPosting } from '@app/core/lifecycle';

/** The fields of KnownPosting, for a MongoDB projection: hashes and numbers only. */
export const KNOWN_FIELDS = {
  seq: 1,
  revision: 1,
  state: 1,
  contentHash: 1,
  draftHash: 1,
  reading: 1,
  clusterId: 1,
  postedAt: 1,
  closedAt: 1,
  repost: 1,
  closedReason: 1,
  quiet: 1,
} as const satisfies Record<Exclude<keyof KnownPosting, '_id'>, 1>;
