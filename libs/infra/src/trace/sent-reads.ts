import type { ReceiverFacts } from '@app/core/delivery';
import type { SavedSearchId } from '@app/core/ids';
import type { KeptAwayIds } from '@app/core/kept-away';
import { goesByMail, toldItems, type Delivery, type SavedSearch, type Subscriber } from '@app/core/records';
import { layOver, type PastPosting } from '@app/core/trace';
import type { Database } from '../mongo/index.js';
import { NOT_TOLD, type ToldPosting } from '../postings/index.js';
import { restraintsAt } from './past-reads.js';

/** What the records said at an instant about everything that a delivery is about. */
export interface FactsThen {
  /** Null: the person has been erased. With the schedule of then; the language is today's, as no past of it is kept. */
  readonly subscriber: Subscriber | null;
  readonly receiver: ReceiverFacts | null;
  readonly searches: ReadonlyMap<string, SavedSearch>;
  readonly postings: ReadonlyMap<string, ToldPosting>;
  /** Slugs. */
  readonly mutedCompanies: ReadonlySet<string>;
  /** None: what was told then was not kept away, or is on record as left out. */
  readonly keptAway: KeptAwayIds;
  /** The instant. */
  readonly now: Date;
}

/** Reads what a delivery was about as of an instant, as far as the past is kept; where it is not, as of now. */
export async function factsAt(database: Database, delivery: Delivery, now: Date): Promise<FactsThen> {
  const matches = toldItems(delivery).flatMap((item) => item.matches);
  const [subscriber, held, searches, postings] = await Promise.all([
    database.subscribers.findById(delivery.subscriberId).lean<Subscriber>(),
    restraintsAt(database, delivery.subscriberId, now),
    searchesAt(database, delivery, now),
    postingsAt(database, [...new Set(matches.map(({ postingId }) => postingId))], now),
  ]);
  const muted = held?.restraints.mutedCompanies ?? [];
  return {
    subscriber: subscriber === null || held === null ? null : { ...subscriber, schedule: held.schedule },
    receiver: subscriber === null ? null : receiverAt(subscriber, now),
    searches,
    postings,
    mutedCompanies: new Set(muted.map(({ slug }) => slug)),
    keptAway: new Set(),
    now,
  };
}

/** That a mail was sent says that its address was not suppressed. */
const receiverAt = ({ confirmedAt, unsubscribedAt }: Subscriber, now: Date): ReceiverFacts => ({
  confirmed: confirmedAt !== null && confirmedAt <= now,
  unsubscribed: unsubscribedAt !== null && unsubscribedAt <= now,
  notRenewed: false,
  addressSuppressed: false,
});

async function searchesAt(
  database: Database,
  delivery: Delivery,
  now: Date,
): Promise<Map<string, SavedSearch>> {
  const news = goesByMail(delivery) && delivery.content === 'alerts' ? delivery.news : [];
  const matched = toldItems(delivery).flatMap(({ matches }) => matches.map((one) => one.savedSearchId));
  const ids = [...matched, ...news.map((one) => one.savedSearchId), ...namedBy(delivery)];
  const found = await database.savedSearches.find({ _id: { $in: [...new Set(ids)] } }).lean<SavedSearch[]>();
  const worded = new Map(news.map(({ savedSearchId, query }) => [savedSearchId, query]));
  return new Map(found.map((search) => [search._id, searchAt(search, worded.get(search._id), now)]));
}

/**
 * A search that was changed since had something active at the time, and so had one that goes on under another id. `query`: its
 * wording of then, where the delivery names it.
 */
function searchAt(search: SavedSearch, query: string | undefined, now: Date): SavedSearch {
  const state = search.updatedAt > now || search.joinedInto !== undefined ? 'active' : search.state;
  if (query === undefined || query === search.query) return { ...search, state };
  const { related: _related, typed: _typed, ...rest } = search;
  const { related, typed } = search.versions.find((one) => one.query === query) ?? {};
  return {
    ...rest,
    ...(related === undefined ? {} : { related }),
    ...(typed === undefined ? {} : { typed }),
    query,
    state,
  };
}

/** The searches that a delivery without alerts is about. */
function namedBy(delivery: Delivery): SavedSearchId[] {
  if (delivery.content === 'manage-link') return delivery.askedAgain === null ? [] : [delivery.askedAgain];
  if (delivery.content === 'renewal') return [];
  if (delivery.content === 'confirmation' || !goesByMail(delivery))
    return delivery.savedSearchId === null ? [] : [delivery.savedSearchId];
  return [];
}

/** Postings as of an instant: what each change since wrote over, laid over what they say now. */
async function postingsAt(
  database: Database,
  ids: readonly ToldPosting['_id'][],
  instant: Date,
): Promise<Map<string, ToldPosting>> {
  if (ids.length === 0) return new Map();
  // The present first: what a change after this read writes over is not laid over it.
  const now = await database.postings.find({ _id: { $in: [...ids] } }, NOT_TOLD).lean<ToldPosting[]>();
  const past = await database.pastPostings
    .find({ postingId: { $in: [...ids] }, until: { $gt: instant } })
    .sort({ untilSeq: -1 })
    .lean<Pick<PastPosting, 'postingId' | 'untilSeq' | 'over'>[]>();
  return new Map(
    now.map((posting) => {
      const changes = past.filter((one) => one.postingId === posting._id && one.untilSeq <= posting.seq);
      return [
        posting._id,
        layOver(
          posting,
          changes.map(({ over }) => over),
        ),
      ];
    }),
  );
}
