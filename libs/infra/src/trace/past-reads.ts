import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { restraintsOf, type KeptPosting, type SavedSearch, type Subscriber } from '@app/core/records';
import { layOver, type PastPosting, type PastRestraints, type PastWording } from '@app/core/trace';
import type { Database } from '../mongo/index.js';

/**
 * A posting as of a change: what it said after change `seq`, before the next one of its own. Null where it is not on record, was not
 * there yet, or its past from then is no longer kept. How it was read and compared (hashes, sketch, marks of the matcher) is today's.
 */
export async function postingAt(database: Database, id: PostingId, seq: number): Promise<KeptPosting | null> {
  // The present first: what a change after this read writes over is not laid over it.
  const now = await database.postings.findById(id).lean<KeptPosting>();
  if (now === null) return null;
  const past = await database.pastPostings
    .find({ postingId: id, untilSeq: { $gt: seq, $lte: now.seq } })
    .sort({ untilSeq: -1 })
    .lean<Pick<PastPosting, 'over'>[]>();
  const then = layOver(
    now,
    past.map(({ over }) => over),
  );
  return then.seq > seq ? null : then;
}

/** Whose wordings are asked for. */
export type WordingsOf = { readonly subscriberId: SubscriberId } | { readonly savedSearchId: SavedSearchId };

/** A wording of a saved search, whether it is in force, still needed or past: active for `fromSeq < seq <= toSeq`. */
export type KnownWording = Pick<
  PastWording,
  'savedSearchId' | 'subscriberId' | 'query' | 'related' | 'fromSeq'
> & {
  readonly toSeq: number | null;
};

/** Every wording that is known, the oldest first: those of the searches now and those that have left them. */
export async function wordingsOf(database: Database, whose: WordingsOf): Promise<KnownWording[]> {
  const filter = 'savedSearchId' in whose ? { _id: whose.savedSearchId } : whose;
  // The present first: a wording that moves in between is then found twice, never missed.
  const searches = await database.savedSearches
    .find(filter, { subscriberId: 1, versions: 1 })
    .lean<Pick<SavedSearch, '_id' | 'subscriberId' | 'versions'>[]>();
  const past = await database.pastWordings.find(whose).lean<PastWording[]>();
  const known = new Map<string, KnownWording>();
  for (const { _id, keptAt: _at, ...wording } of past) known.set(_id, wording);
  for (const { _id: savedSearchId, subscriberId, versions } of searches)
    for (const wording of versions)
      known.set(`${savedSearchId}:${wording.fromSeq}`, { savedSearchId, subscriberId, ...wording });
  return [...known.values()].sort((a, b) => a.fromSeq - b.fromSeq);
}

/** When a subscriber could be written to, as they had said by an instant; null where they are not on record. */
export async function restraintsAt(
  database: Database,
  subscriberId: SubscriberId,
  instant: Date,
): Promise<Pick<PastRestraints, 'restraints' | 'schedule'> | null> {
  const present = await database.subscribers
    .findById(subscriberId, { restraints: 1, schedule: 1 })
    .lean<Pick<Subscriber, 'restraints' | 'schedule'>>();
  if (present === null) return null;
  const past = await database.pastRestraints
    .findOne({ subscriberId, until: { $gt: instant } })
    .sort({ until: 1 })
    .lean<PastRestraints>();
  if (past !== null) return { restraints: past.restraints, schedule: past.schedule };
  return { restraints: restraintsOf(present), schedule: present.schedule };
}
