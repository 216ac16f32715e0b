import { keptAwayId, type SubscriberId } from '@app/core/ids';
import { keptAwayIds, type KeptAway, type KeptAwayIds } from '@app/core/kept-away';
import type { DeliveryItem } from '@app/core/records';
import type { Database } from '@app/infra/mongo';

/** Which items somebody is about to be told. */
export interface AskedKeptAway {
  readonly subscriberId: SubscriberId;
  readonly items: readonly DeliveryItem[];
}

/** What each of these people has hidden or applied to, of what they are about to be told: one round trip, by two indexes. */
export async function readKeptAway(
  database: Database,
  asked: readonly AskedKeptAway[],
): Promise<KeptAwayIds[]> {
  const ids = asked.flatMap(({ subscriberId, items }) =>
    items.map(({ clusterId }) => keptAwayId(subscriberId, clusterId)),
  );
  const people = asked.map(({ subscriberId }) => subscriberId);
  const postings = asked.flatMap(({ items }) =>
    items.flatMap(({ matches }) => matches.map(({ postingId }) => postingId)),
  );
  const found = await database.keptAway
    .find({
      $or: [
        { _id: { $in: ids } },
        { subscriberId: { $in: people }, postingIds: { $in: [...new Set(postings)] } },
      ],
    })
    .lean<KeptAway[]>();
  return people.map((person) => keptAwayIds(found.filter(({ subscriberId }) => subscriberId === person)));
}
