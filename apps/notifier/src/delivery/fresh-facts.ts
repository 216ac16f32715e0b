import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ReceiverFacts } from '@app/core/delivery';
import type { KeptAwayIds } from '@app/core/kept-away';
import type { Clock } from '@app/core/time';
import { OpeningWriter, type DeliveryFacts, type MailedPosting } from '@app/mails';
import { goesByMail, toldItems, type Delivery, restraintsOf, type SavedSearch } from '@app/core/records';
import { Database, batched, batchedById } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { FactsStore } from './facts-store.js';
import { readKeptAway, type AskedKeptAway } from './kept-away-reads.js';
import { readReceiverFacts, readReceivers } from './receiver-reads.js';

const NOTHING: KeptAwayIds = new Set();

/** Postings kept: many people get the same ones at the same time. */
const MOST_KNOWN = 2_000;

/**
 * Reads what deliveries are about from MongoDB each time: what was true when a window closed may not be true when its delivery is sent. Deliveries
 * that are prepared at the same time share their reads.
 */
@Injectable()
export class FreshFacts {
  private readonly search;
  private readonly posting;
  private readonly receiver;
  private readonly receiverFacts;
  private readonly keptAway: (asked: AskedKeptAway) => Promise<KeptAwayIds>;
  private readonly known = new LRUCache<PostingId, MailedPosting>({ max: MOST_KNOWN });

  constructor(
    store: FactsStore,
    database: Database,
    private readonly openings: OpeningWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.search = batchedById((ids: SavedSearchId[]) => store.searches(ids));
    this.posting = batchedById((ids: PostingId[]) => readPostings(store, ids, this.known));
    this.receiver = batchedById((ids: SubscriberId[]) => readReceivers(database, ids));
    this.keptAway = batched((asked) => readKeptAway(database, asked));
    this.receiverFacts = batchedById((ids: SubscriberId[]) => readReceiverFacts(database, ids));
  }

  async of(delivery: Delivery): Promise<DeliveryFacts> {
    const items = toldItems(delivery);
    const matches = items.flatMap((item) => item.matches);
    const searchIds = [...matches.map((match) => match.savedSearchId), ...searchesNamedBy(delivery)];
    const { subscriberId } = delivery;
    const [receiver, searches, postings, keptAway] = await Promise.all([
      this.receiver(subscriberId),
      byId(searchIds, (id) => this.standing(id)),
      byId(
        matches.map((match) => match.postingId),
        this.posting,
      ),
      items.length === 0 ? NOTHING : this.keptAway({ subscriberId, items }),
    ]);
    const subscriber = receiver?.subscriber ?? null;
    const muted = subscriber === null ? [] : restraintsOf(subscriber).mutedCompanies;
    const mutedCompanies = new Set(muted.map(({ slug }) => slug));
    return {
      subscriber,
      receiver: receiver?.facts ?? null,
      searches,
      postings,
      mutedCompanies,
      keptAway,
      now: this.clock.now(),
      fits: (posting, match) => this.openings.fits(posting, match),
    };
  }

  /** A search, or the one that goes on in its place: a match may name one that was joined with another since. */
  private async standing(id: SavedSearchId): Promise<SavedSearch | null> {
    const search = await this.search(id);
    return search?.joinedInto === undefined ? search : this.search(search.joinedInto);
  }

  /** The part that can change while a delivery waits for its turn: read again immediately before it is handed over. */
  async receiverOf(subscriberId: SubscriberId): Promise<ReceiverFacts | null> {
    return (await this.receiverFacts(subscriberId))?.facts ?? null;
  }
}

/** The searches that a delivery is about besides those of its matches. */
function searchesNamedBy(delivery: Delivery): SavedSearchId[] {
  switch (delivery.content) {
    case 'confirmation':
      return idsIn(delivery.savedSearchId);
    case 'manage-link':
      return idsIn(delivery.askedAgain);
    case 'renewal':
      return [];
    case 'alerts':
      return goesByMail(delivery)
        ? delivery.news.map(({ savedSearchId }) => savedSearchId)
        : idsIn(delivery.savedSearchId);
  }
}

const idsIn = (id: SavedSearchId | null): SavedSearchId[] => (id === null ? [] : [id]);

async function byId<Id extends string, Doc extends { readonly _id: Id }>(
  ids: readonly Id[],
  read: (id: Id) => Promise<Doc | null>,
): Promise<Map<Id, Doc>> {
  const asked = [...new Set(ids)];
  const found = await Promise.all(asked.map(read));
  return new Map(found.flatMap((doc, n) => (doc === null ? [] : [[asked[n] ?? doc._id, doc] as const])));
}

/**
 * Postings as they are now. Every change of a posting gives it a new number in the one order of changes, so what was read
 * under the same number is still true: only the numbers are read again.
 */
async function readPostings(
  store: FactsStore,
  ids: readonly PostingId[],
  known: LRUCache<PostingId, MailedPosting>,
): Promise<MailedPosting[]> {
  const current = await store.numbers(ids);
  const stale = current.filter(({ _id, seq }) => known.get(_id)?.seq !== seq).map(({ _id }) => _id);
  const read = stale.length === 0 ? [] : await store.postings(stale);
  for (const posting of read) known.set(posting._id, posting);
  const fresh = new Map(read.map((posting) => [posting._id, posting]));
  return current.flatMap(({ _id }) => fresh.get(_id) ?? known.get(_id) ?? []);
}
