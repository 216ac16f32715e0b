import type { DeliveryId, SavedSearchId, TargetId } from '../ids/index.js';
import type { WindowKind } from '../subscription/index.js';
import { DELIVERY_CONTENTS, MAIL } from '../delivery/index.js';
import type { DeliveredNews, KeptDelivery, DeliveryItem } from './kept-delivery.js';

/** What every delivery has. */
interface Recorded extends Pick<
  KeptDelivery,
  'subscriberId' | 'state' | 'nextAt' | 'lease' | 'attempts' | 'messageId' | 'createdAt' | 'dueAt'
> {
  readonly id: DeliveryId;
  /** `kind` of the record, as logs, metrics and dead letters name it. */
  readonly kind: string;
  /** How often it could not be made. */
  readonly renderFailures: number;
}

/** What alerts have on any channel. */
interface Alerts extends Recorded {
  readonly content: 'alerts';
  readonly windowKind: WindowKind;
  readonly items: readonly DeliveryItem[];
}

interface AlertsByMail extends Alerts {
  readonly channel: typeof MAIL;
  readonly overflow: number;
  readonly news: readonly DeliveredNews[];
}

interface Confirmation extends Recorded {
  readonly content: 'confirmation';
  readonly channel: typeof MAIL;
  /** Null where the record is damaged: there is nothing to confirm, so it is settled, and stops nobody. */
  readonly savedSearchId: SavedSearchId | null;
}

interface ManageLink extends Recorded {
  readonly content: 'manage-link';
  readonly channel: typeof MAIL;
  /** The search that the person asked for again, where they did. */
  readonly askedAgain: SavedSearchId | null;
}

interface AskRenewal extends Recorded {
  readonly content: 'renewal';
  readonly channel: typeof MAIL;
}

/** Alerts of one search that another channel tells beside the mail. */
export interface BesideMailDelivery extends Alerts {
  /** Any name but that of mail. */
  readonly channel: string;
  /** Null where the record is damaged: what is told of it cannot be made. */
  readonly savedSearchId: SavedSearchId | null;
  /** Whom the channel tells: an id of its own. Null where the record is damaged: there is nobody to tell, so it is settled. */
  readonly target: TargetId | null;
}

/** What goes out by mail. */
export type MailDelivery = AlertsByMail | Confirmation | ManageLink | AskRenewal;

/** One delivery: what it tells, over which channel, and of both exactly what they have. */
export type Delivery = MailDelivery | BesideMailDelivery;

/** True for what goes out by mail. */
export const goesByMail = (delivery: Delivery): delivery is MailDelivery => delivery.channel === MAIL;

/** True for deliveries that tell alerts. */
export const carriesAlerts = (delivery: Delivery): delivery is AlertsByMail | BesideMailDelivery =>
  delivery.content === 'alerts';

/** The items of a delivery; none where it tells no alerts. */
export const toldItems = (delivery: Delivery): readonly DeliveryItem[] =>
  carriesAlerts(delivery) ? delivery.items : [];

/** The `kind`s of the records that go over a channel. */
export const kindsOver = (channel: string): readonly string[] =>
  channel === MAIL ? DELIVERY_CONTENTS : [channel];

/** Reads a record. */
export function deliveryFrom(doc: KeptDelivery): Delivery {
  const recorded = recordedFrom(doc);
  // Records of alerts have always had it.
  const alerts = { content: 'alerts', windowKind: doc.rhythm ?? 'instant', items: doc.items } as const;
  switch (doc.kind) {
    case 'alerts':
      return { ...recorded, ...alerts, channel: MAIL, overflow: doc.overflow, news: doc.news ?? [] };
    case 'confirmation':
      return { ...recorded, content: 'confirmation', channel: MAIL, savedSearchId: idIn(doc.savedSearchId) };
    case 'manage-link':
      return { ...recorded, content: 'manage-link', channel: MAIL, askedAgain: doc.savedSearchId };
    case 'renewal':
      return { ...recorded, content: 'renewal', channel: MAIL };
    default:
      return {
        ...recorded,
        ...alerts,
        channel: doc.kind,
        savedSearchId: idIn(doc.savedSearchId),
        target: idIn(doc.hookId),
      };
  }
}

/** An id that records of this kind have: a damaged one holds null, or nothing. */
const idIn = <Id>(stored: Id | null | undefined): Id | null => stored ?? null;

function recordedFrom({ _id: id, renderFailures = 0, ...doc }: KeptDelivery): Recorded {
  const { kind, subscriberId, state, nextAt, lease, attempts, messageId, createdAt, dueAt } = doc;
  return {
    id,
    kind,
    subscriberId,
    state,
    nextAt,
    lease,
    attempts,
    messageId,
    createdAt,
    dueAt,
    renderFailures,
  };
}
