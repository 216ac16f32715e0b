import {
  keptAwayId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import type { KeptAway } from '@app/core/kept-away';
import type { Alert, KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import type { PastWording, TraceEntry } from '@app/core/trace';
import type { KeptFeedback } from '@app/core/running';
import type { Database } from '../mongo/index.js';
import { NOT_TOLD, type ToldPosting } from '../postings/index.js';
import { linesOf, type TraceSubject } from '../trace/index.js';
import type { KeptChange } from './past-states.js';

const MOST_CHANGES = 200;
const MOST_SEARCHES = 1_000;
const MOST_WORDINGS = 2_000;
const MOST_MAILS = 50;
const MOST_LINES = 500;
const MOST_FEEDBACK = 100;
/** Titles that are looked through: those of the newest changes. */
const TITLES = 5_000;

/** A posting as it is listed where several are meant. */
export type ListedPosting = Pick<
  ToldPosting,
  '_id' | 'title' | 'company' | 'source' | 'state' | 'firstSeenAt' | 'hidden'
>;
const LISTED = { title: 1, company: 1, source: 1, state: 1, firstSeenAt: 1, hidden: 1 } as const;

/** What the record holds of a posting, a person, and both. Each question is answered by an index, and has a bound. */
export class WhyStore {
  constructor(private readonly database: Database) {}

  posting(id: PostingId): Promise<ToldPosting | null> {
    return this.database.postings.findById(id, NOT_TOLD).lean<ToldPosting>();
  }

  postingsAt(urls: readonly string[], limit: number): Promise<ListedPosting[]> {
    return this.database.postings
      .find({ url: { $in: [...urls] } }, LISTED)
      .limit(limit)
      .lean<ListedPosting[]>();
  }

  /** Of the newest changes those whose title has all these words, in whatever case. */
  async titled(words: readonly string[], limit: number): Promise<ListedPosting[]> {
    const newest = await this.database.postings
      .find({}, LISTED)
      .sort({ seq: -1 })
      .limit(TITLES)
      .lean<ListedPosting[]>();
    const wanted = words.map((word) => word.toLowerCase());
    return newest
      .filter(({ title, company }) => {
        const text = `${title} ${company.name}`.toLowerCase();
        return wanted.every((word) => text.includes(word));
      })
      .slice(0, limit);
  }

  /** What changes of a posting wrote over, the newest first. */
  changesOf(id: PostingId): Promise<KeptChange[]> {
    return this.database.pastPostings
      .find({ postingId: id }, { untilSeq: 1, over: 1 })
      .sort({ untilSeq: -1 })
      .limit(MOST_CHANGES)
      .lean<KeptChange[]>();
  }

  person(by: { readonly addressHash: string } | { readonly _id: SubscriberId }): Promise<Subscriber | null> {
    return this.database.subscribers.findOne(by, { consents: 0 }).lean<Subscriber>();
  }

  suppression(addressHash: string): Promise<{ reason: string; at: Date } | null> {
    return this.database.suppressions.findById(addressHash, { _id: 0 }).lean<{ reason: string; at: Date }>();
  }

  searches(subscriberId: SubscriberId): Promise<SavedSearch[]> {
    return this.database.savedSearches.find({ subscriberId }).limit(MOST_SEARCHES).lean<SavedSearch[]>();
  }

  /** Wordings that were active somewhere between two changes, and have left their searches since. */
  pastWordings(subscriberId: SubscriberId, from: number, to: number): Promise<PastWording[]> {
    return this.database.pastWordings
      .find({ subscriberId, fromSeq: { $lt: to }, toSeq: { $gte: from } })
      .limit(MOST_WORDINGS)
      .lean<PastWording[]>();
  }

  alerts(ids: readonly AlertId[]): Promise<Alert[]> {
    return this.database.alerts.find({ _id: { $in: [...ids] } }).lean<Alert[]>();
  }

  /** Mails that have one of these alerts or this posting as an item, or that an alert names; the newest first. */
  async mails(
    subscriberId: SubscriberId,
    postingId: PostingId,
    alertIds: readonly AlertId[],
    named: readonly DeliveryId[],
  ): Promise<KeptDelivery[]> {
    const asItem = [
      { 'items.alertId': { $in: [...alertIds] } },
      { 'items.matches.postingId': postingId as string },
    ];
    return this.database.deliveries
      .find({ subscriberId, kind: 'alerts', $or: [{ _id: { $in: [...named] } }, ...asItem] })
      .sort({ createdAt: -1 })
      .limit(MOST_MAILS)
      .lean<KeptDelivery[]>();
  }

  /** That a person keeps a posting away, by itself or by an opening that it was ever part of. */
  keptAway(
    subscriberId: SubscriberId,
    postingId: PostingId,
    clusters: readonly ClusterId[],
  ): Promise<Pick<KeptAway, 'kind' | 'at'> | null> {
    const ids = clusters.map((cluster) => keptAwayId(subscriberId, cluster));
    return this.database.keptAway
      .findOne({ $or: [{ _id: { $in: ids } }, { subscriberId, postingIds: postingId }] }, { kind: 1, at: 1 })
      .lean<Pick<KeptAway, 'kind' | 'at'>>();
  }

  /** What came back about mails to an address, the newest first. */
  feedback(addressHash: string, since: Date): Promise<KeptFeedback[]> {
    return this.database.feedback
      .find({ addressHash, at: { $gte: since } })
      .sort({ at: -1 })
      .limit(MOST_FEEDBACK)
      .lean<KeptFeedback[]>();
  }

  /** Lines of the trace about something, the newest first. */
  lines(subject: TraceSubject): Promise<TraceEntry[]> {
    return linesOf(this.database, subject, MOST_LINES);
  }

  /** When the trace begins; null where nothing is in it. */
  async traceSince(): Promise<Date | null> {
    const first = await this.database.trace.findOne({}, { at: 1 }).sort({ at: 1 }).lean<{ at: Date }>();
    return first?.at ?? null;
  }
}
