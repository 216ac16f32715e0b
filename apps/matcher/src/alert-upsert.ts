import { RHYTHMS } from '@app/core/subscription';
import type { AlertDraft } from '@app/core/alerts';
import type { Alert } from '@app/core/records';
import type { mongo } from 'mongoose';

/** One write of one alert, as MongoDB's driver takes it. */
export type BulkOperation = mongo.AnyBulkWriteOperation<Alert>;

/** Where the parts of an alert that waits are kept: on the alert itself, or aside while a mail has it. */
const isAssigned = { $eq: ['$state', 'assigned'] };
const isPending = { $eq: ['$state', 'pending'] };
const PENDING = { matches: '$matches', rhythm: '$rhythm', dueAt: '$dueAt', createdAt: '$createdAt' };

/**
 * The rule `noteFound` of core as one update; a property test holds them to each other. One write of one document, so that
 * it does not matter what the notifier does to the alert at the same time. Where the operator decides about the alert, it
 * collides. Values are literals: a query may begin with `$`.
 */
export function upsertOf(draft: AlertDraft, due: Date, now: Date): BulkOperation {
  const standing = { $cond: [isPending, PENDING, { $cond: [isAssigned, '$later', null] }] };
  const aside = (own: string, merged: unknown) => ({ $cond: [isAssigned, own, merged] });
  return {
    updateOne: {
      filter: { _id: draft._id, state: { $in: ['pending', 'lapsed', 'assigned'] } },
      update: [
        { $set: { merging: standing } },
        { $set: { merging: merged(draft, due, now) } },
        {
          $set: {
            subscriberId: { $literal: draft.subscriberId },
            clusterId: { $literal: draft.clusterId },
            state: aside('$state', 'pending'),
            deliveryId: aside('$deliveryId', null),
            createdAt: aside('$createdAt', '$merging.createdAt'),
            matches: aside('$matches', '$merging.matches'),
            rhythm: aside('$rhythm', '$merging.rhythm'),
            dueAt: aside('$dueAt', '$merging.dueAt'),
            later: { $cond: [isAssigned, '$merging', '$$REMOVE'] },
          },
        },
        { $unset: ['merging', 'later.createdAt'] },
      ],
      upsert: true,
    },
  };
}

/** What stands in `merging`, and the draft. */
function merged(draft: AlertDraft, due: Date, now: Date) {
  const urgency = (rhythm: unknown) => ({ $indexOfArray: [[...RHYTHMS], rhythm] });
  const rhythm = { $ifNull: ['$merging.rhythm', 'weekly'] };
  const sameMatch = { $concat: ['$$one.savedSearchId', ' ', '$$one.postingId', ' ', '$$one.query'] };
  const again = draft.matches.map((match) => `${match.savedSearchId} ${match.postingId} ${match.query}`);
  const others = {
    $filter: {
      input: { $ifNull: ['$merging.matches', []] },
      as: 'one',
      cond: { $not: [{ $in: [sameMatch, { $literal: again }] }] },
    },
  };
  return {
    matches: { $concatArrays: [others, { $literal: draft.matches }] },
    rhythm: { $cond: [{ $lt: [urgency(draft.rhythm), urgency(rhythm)] }, draft.rhythm, rhythm] },
    dueAt: { $min: ['$merging.dueAt', due] },
    createdAt: { $ifNull: ['$merging.createdAt', now] },
  };
}
