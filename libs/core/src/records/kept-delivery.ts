import type { AlertId, ClusterId, DeliveryId, SavedSearchId, SubscriberId, TargetId } from '../ids/index.js';
import type { WindowKind } from '../subscription/index.js';
import type { AttemptOutcome, DeadReason, DeliveryState, SuppressionReason } from '../delivery/index.js';
import type { AlertMatch } from './alert.js';
import type { ToldWords } from '../wordings/words-news.js';

/** One opening in a delivery. `suppressed` says why it was left out when that was composed. */
export interface DeliveryItem {
  readonly alertId: AlertId;
  readonly clusterId: ClusterId;
  readonly matches: AlertMatch[];
  readonly suppressed: SuppressionReason | null;
  /** An attempt that stayed ambiguous held it: whatever became of it since, it may have been read. */
  readonly perhapsMailed?: true;
}

/** What a mail tells about a saved search itself, for the wording `query`. */
export interface DeliveredNews extends ToldWords {
  readonly savedSearchId: SavedSearchId;
  readonly query: string;
}

/** One try to hand a delivery to the other side of its channel. */
export interface DeliveryAttempt {
  readonly n: number;
  readonly token: string;
  readonly startedAt: Date;
  /** When it ended; null while it is open. */
  readonly finishedAt: Date | null;
  readonly outcome: AttemptOutcome;
  /** What the other side answered as a number, where it did: the SMTP reply code, the HTTP status. */
  readonly code: number | null;
  /** The answer in a line, without addresses. */
  readonly detail: string | null;
}

/**
 * What one subscriber is told at a time over one channel, as it is stored: its items are frozen, its attempts are appended,
 * once settled it never moves again. `Delivery` is the same as a union of what each kind has.
 */
export interface KeptDelivery {
  readonly _id: DeliveryId;
  /** What a mail tells (DELIVERY_CONTENTS); for alerts over another channel the name of that channel. */
  readonly kind: string;
  readonly subscriberId: SubscriberId;
  /** The search to confirm; of a link, one that was asked for again; beside mail, the search whose alerts are told. */
  readonly savedSearchId: SavedSearchId | null;
  /**
   * Whom the alerts go to where that is not the subscriber's mailbox: the id that the channel, whichever it is, knows it by. Code
   * calls it the target; the field keeps the name that it got from the first such channel, as renaming it would rewrite every record.
   */
  readonly hookId: TargetId | null;
  readonly rhythm: WindowKind | null;
  /** Local date (daily), week (weekly), hour (hourly), first alert (instant) or end of an absence that this delivery is for. */
  readonly windowKey: string | null;
  readonly items: DeliveryItem[];
  /** Of a mail: alerts of this window beyond its bound: they name this delivery, and the page it links to lists them. */
  readonly overflow: number;
  /** Of a mail with alerts; absent: none. */
  readonly news?: DeliveredNews[];
  readonly state: DeliveryState;
  /** When the next attempt is due; null in a final state. */
  readonly nextAt: Date | null;
  /** MongoDB server time, so that a wrong clock on one machine cannot claim twice. */
  readonly lease: { readonly token: string; readonly until: Date } | null;
  readonly attempts: DeliveryAttempt[];
  /** The same for every attempt. */
  readonly messageId: string;
  /** How often it could not be made; none where it always could. */
  readonly renderFailures?: number;
  readonly reason: SuppressionReason | DeadReason | null;
  /** It leaves out items whose alerts are to be let go once it is settled. */
  readonly lapses?: true;
  readonly createdAt: Date;
  readonly dueAt: Date;
  /** When it was settled; null before. */
  readonly finishedAt: Date | null;
  /** The trace that it is a part of; only while traces are written. */
  readonly traceparent?: string;
}
