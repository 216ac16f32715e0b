import type { WindowKind } from '../subscription/index.js';

/** A string that names one kind of thing only: an id of one kind cannot be passed where another is wanted. */
export type Branded<Kind extends string> = string & { readonly __kind: Kind };

/** Natural key of a posting: a hash of source name and the source's own id, so the same posting has the same id for ever. */
export type PostingId = Branded<'posting'>;
/** Names the opening that one or more postings advertise. */
export type ClusterId = Branded<'cluster'>;
/** A person with a confirmed (or still unconfirmed) e-mail address. */
export type SubscriberId = Branded<'subscriber'>;
/** One saved search of one subscriber. */
export type SavedSearchId = Branded<'saved-search'>;
/** `<subscriberId>:<clusterId>`: at most one alert for each subscriber and cluster. */
export type AlertId = Branded<'alert'>;
/** One delivery to one subscriber; its key says what it is for, so making it twice gives the same one. */
export type DeliveryId = Branded<'delivery'>;

/** Marks a plain string as an id of the wanted kind. Use it where a string enters the program, and where an id is read from the record, whose ids are plain. */
export const asId = <T extends Branded<string>>(value: string): T => value as T;

/** The one alert that a subscriber may get for an opening. */
export const alertId = (subscriber: SubscriberId, cluster: ClusterId): AlertId =>
  asId<AlertId>(`${subscriber}:${cluster}`);

/** Id of the mail of one window: the unique key that makes a second mail for it impossible. */
export const alertsDeliveryId = (
  subscriber: SubscriberId | string,
  kind: WindowKind,
  key: string,
): DeliveryId => asId<DeliveryId>(`${subscriber}.${kind}.${key}`);
