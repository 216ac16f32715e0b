import { domainOf } from '../delivery/index.js';
import { alertsDeliveryId } from '../digest/index.js';
import { asId, type DeliveryId, type SavedSearchId, type SubscriberId, type TargetId } from '../ids/index.js';
import type { DeliveredNews, DeliveryItem, KeptDelivery } from '../records/index.js';
import type { WindowKind } from '../subscription/index.js';

/** Hashes an id with a secret key, so that nobody can tell the one from the other. */
export interface KeyedHash {
  keyedHash(purpose: 'message-id', id: string): string;
}

interface Common {
  readonly subscriberId: SubscriberId;
  readonly now: Date;
  /** The trace that it belongs to; absent: none. */
  readonly traceparent?: string | undefined;
}

/** What a new delivery is for. */
export type NewDelivery =
  | (Common & {
      readonly kind: 'alerts';
      readonly windowKind: WindowKind;
      readonly windowKey: string;
      readonly items: readonly DeliveryItem[];
      readonly overflow: number;
      readonly news?: readonly DeliveredNews[];
      readonly dueAt: Date;
    })
  /** `request`: an id of the person's request, so that asking again makes another mail and a repeated step does not. */
  | (Common & {
      readonly kind: 'confirmation';
      readonly savedSearchId: SavedSearchId;
      readonly request: string;
    })
  /** `savedSearchId`: the search that the person has already, where they asked for it again. */
  | (Common & {
      readonly kind: 'manage-link';
      readonly request: string;
      readonly savedSearchId?: SavedSearchId;
    })
  /** `month`: the last that the person used, so that it is asked once. */
  | (Common & { readonly kind: 'renewal'; readonly month: string })
  /**
   * The part of a mail that one search found, over another channel. `mailId`: the delivery of that mail; `target`: whom the
   * channel tells.
   */
  | (Common & {
      readonly kind: 'beside-mail';
      readonly channel: string;
      readonly target: TargetId;
      readonly savedSearchId: SavedSearchId;
      readonly mailId: DeliveryId;
      readonly windowKind: WindowKind;
      readonly windowKey: string;
      readonly items: readonly DeliveryItem[];
      readonly dueAt: Date;
    });

function idOf(wanted: NewDelivery): DeliveryId {
  switch (wanted.kind) {
    case 'alerts':
      return alertsDeliveryId(wanted.subscriberId, wanted.windowKind, wanted.windowKey);
    case 'confirmation':
      return asId<DeliveryId>(`${wanted.savedSearchId}.confirmation.${wanted.request}`);
    case 'manage-link':
      return asId<DeliveryId>(`${wanted.subscriberId}.manage-link.${wanted.request}`);
    case 'renewal':
      return asId<DeliveryId>(`${wanted.subscriberId}.renewal.${wanted.month}`);
    case 'beside-mail':
      return asId<DeliveryId>(`${wanted.mailId}.${wanted.channel}.${wanted.target}`);
  }
}

/**
 * The record of a new, pending delivery. The same request gives the same id and the same Message-ID, so inserting it twice
 * collides. `mailFrom` is the setting MAIL_FROM: its domain ends the Message-ID.
 */
export function newDelivery(keys: KeyedHash, mailFrom: string, wanted: NewDelivery): KeptDelivery {
  const id = idOf(wanted);
  return {
    ...ofKind(wanted),
    _id: id,
    subscriberId: wanted.subscriberId,
    state: 'pending',
    nextAt: wanted.now,
    lease: null,
    attempts: [],
    messageId: `<${keys.keyedHash('message-id', id)}@${messageDomain(mailFrom)}>`,
    reason: null,
    createdAt: wanted.now,
    dueAt: 'dueAt' in wanted ? wanted.dueAt : wanted.now,
    finishedAt: null,
    ...(wanted.traceparent === undefined ? {} : { traceparent: wanted.traceparent }),
  };
}

function ofKind(
  wanted: NewDelivery,
): Pick<
  KeptDelivery,
  'kind' | 'hookId' | 'savedSearchId' | 'rhythm' | 'windowKey' | 'items' | 'overflow' | 'news'
> {
  if (wanted.kind === 'alerts') {
    const { kind, windowKind, windowKey, items, overflow, news = [] } = wanted;
    const told = news.length === 0 ? {} : { news: [...news] };
    return {
      kind,
      hookId: null,
      savedSearchId: null,
      rhythm: windowKind,
      windowKey,
      items: [...items],
      overflow,
      ...told,
    };
  }
  if (wanted.kind === 'beside-mail') {
    const { channel: kind, target: hookId, savedSearchId, windowKind, windowKey, items } = wanted;
    return { kind, hookId, savedSearchId, rhythm: windowKind, windowKey, items: [...items], overflow: 0 };
  }
  const { kind } = wanted;
  const savedSearchId = wanted.kind === 'renewal' ? null : (wanted.savedSearchId ?? null);
  return { kind, hookId: null, savedSearchId, rhythm: null, windowKey: null, items: [], overflow: 0 };
}

function messageDomain(mailFrom: string): string {
  const domain = domainOf(mailFrom);
  if (!mailFrom.includes('@') || !/^[A-Za-z0-9.-]+$/.test(domain))
    throw new Error('MAIL_FROM must end in an address: Name <alerts@example.org>.');
  return domain;
}
