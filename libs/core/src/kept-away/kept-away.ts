import type { ClusterId, KeptAwayId, PostingId, SubscriberId } from '../ids/index.js';

export const KEPT_AWAY_KINDS = ['applied', 'hidden'] as const;
/** Why a person is not told of an opening any more, in their own word. */
export type KeptAwayKind = (typeof KEPT_AWAY_KINDS)[number];

/** An opening that a person wants to hear no more of: at most one record for each person and opening. */
export interface KeptAway {
  readonly _id: KeptAwayId;
  readonly subscriberId: SubscriberId;
  readonly clusterId: ClusterId;
  /** The postings that the opening had then: one that is re-listed much later is another opening, and is kept away all the same. */
  readonly postingIds: PostingId[];
  readonly kind: KeptAwayKind;
  readonly at: Date;
}

/** Openings that one person keeps away; beyond them the oldest leave. */
export const MOST_KEPT_AWAY = 1_000;

/** Postings of one opening that are kept of it: more are of the same cluster, which names them too. */
export const MOST_KEPT_POSTINGS = 100;

/** Ids of openings and postings that a person hears nothing of. */
export type KeptAwayIds = ReadonlySet<ClusterId | PostingId>;

/** All that these name, in one set. */
export const keptAwayIds = (
  marks: readonly Pick<KeptAway, 'clusterId' | 'postingIds'>[],
): Set<ClusterId | PostingId> =>
  new Set(marks.flatMap(({ clusterId, postingIds }) => [clusterId, ...postingIds]));

/** True where the posting, or the opening that it is of now, is among them. */
export const isKeptAway = (
  posting: { readonly _id: PostingId; readonly clusterId: ClusterId },
  ids: KeptAwayIds,
): boolean => ids.has(posting.clusterId) || ids.has(posting._id);
