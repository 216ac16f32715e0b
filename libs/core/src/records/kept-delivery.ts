import type { WindowKind } from '../subscription/index.js';
import type { AttemptOutcome, DeadReason, DeliveryState, SuppressionReason } from '../delivery/index.js';
import type { AlertMatch } from './alert.js';
import type { ToldWords } from '../wordings/words-news.js';

/** One opening in a delivery. `suppressed` says why it was left out when that was composed. */
export interface DeliveryItem {
  readonly alertId: string;
  readonly clusterId: string;
  readonly matches: AlertMatch[];
  readonly suppressed: SuppressionReason | null;
  /** An attempt that stayed ambiguous held it: whatever became of it since, it may have been read. */
  readonly perhapsMailed?: true;
}

/** What a mail tells about a saved search itself, for the wording `query`. */
export interface DeliveredNews extends ToldWords {
  readonly savedSearchId: string;
  readonly query: string;
}

/** One try to hand a delivery to the other side of its channel. */
export interface DeliveryAttempt {
  readonly n: number;
  readonly token: string;
  readonly startedAt: Date;
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
  readonly _id: string;
  /** What a mail tells (DELIVERY_CONTENTS); for alerts over another channel the name of that channel. */
  readonly kind: string;
  readonly subscriberId: string;
  /** The search to confirm; of a link, one that was asked for again; beside mail, the search whose alerts are told. */
  readonly savedSearchId: string | null;
  /** Whom the alerts go to where that is not the subscriber's mailbox: the id that the channel knows it by, such as a hook's. */
  readonly hookId: string | null;
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
  /** It leaves out items whose alerts are to be let go when it has ended. */
  readonly lapses?: true;
  readonly createdAt: Date;
  readonly dueAt: Date;
  readonly finishedAt: Date | null;
  /** The trace that it is a part of; only while traces are written. */
  readonly trace?: string;
}
