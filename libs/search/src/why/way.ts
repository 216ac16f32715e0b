import type { PostingId } from '@app/core/ids';
import type { Alert, AlertMatch, DeliveryItem, KeptDelivery } from '@app/core/records';
import type { WhyEvidence } from './evidence.js';

/** How far a posting came that met a search of the person, as alerts and deliveries tell it: they are the ledger. */
export type Way =
  /** No alert and no mail has it. `by`: the alert of the opening that other postings of it made, if any. */
  | { readonly kind: 'none'; readonly by: Alert | null }
  | { readonly kind: 'pending' | 'held' | 'dropped'; readonly alert: Alert; readonly match: AlertMatch }
  /** What it met was noted while a mail had the opening already. */
  | {
      readonly kind: 'met-before';
      readonly alert: Alert;
      readonly mail: KeptDelivery | null;
      readonly match: AlertMatch;
    }
  | { readonly kind: 'overflow'; readonly mail: KeptDelivery; readonly match: AlertMatch }
  | { readonly kind: 'mail-gone'; readonly alert: Alert; readonly match: AlertMatch }
  | {
      readonly kind: 'item';
      readonly mail: KeptDelivery;
      readonly item: DeliveryItem;
      readonly match: AlertMatch;
    };

/** Any way but that of a posting that met nothing. */
export type MetWay = Exclude<Way, { kind: 'none' }>;

/** Reads the ledger: what was mailed wins over what waits, and that over what an earlier mail left out. */
export function wayOf({
  postingId,
  alerts,
  mails,
}: Pick<WhyEvidence, 'postingId' | 'alerts' | 'mails'>): Way {
  if (postingId === null) return { kind: 'none', by: null };
  const items = itemsWith(postingId, mails);
  const told = items.find(({ mail, item }) => mail.state === 'accepted' && item.suppressed === null);
  const standing = alerts.map((alert) => standingOf(alert, postingId, mails)).find((way) => way !== null);
  return told ?? standing ?? items[0] ?? goneOf(alerts, postingId) ?? { kind: 'none', by: alerts[0] ?? null };
}

const matchIn = (matches: readonly AlertMatch[], posting: PostingId): AlertMatch | undefined =>
  matches.findLast(({ postingId }) => postingId === posting);

type ItemWay = Extract<Way, { kind: 'item' }>;

/** Items that have it, of the newest mail first. */
function itemsWith(posting: PostingId, mails: readonly KeptDelivery[]): ItemWay[] {
  const newestFirst = [...mails].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return newestFirst.flatMap((mail) =>
    mail.items.flatMap((item): ItemWay[] => {
      const match = matchIn(item.matches, posting);
      return match === undefined ? [] : [{ kind: 'item', mail, item, match }];
    }),
  );
}

function standingOf(alert: Alert, posting: PostingId, mails: readonly KeptDelivery[]): MetWay | null {
  const match = matchIn(alert.matches, posting);
  const { state } = alert;
  if (match !== undefined && (state === 'pending' || state === 'held' || state === 'dropped'))
    return { kind: state, alert, match };
  const mail = mails.find(({ _id }) => _id === alert.deliveryId) ?? null;
  if (match !== undefined && state === 'assigned') return assigned(alert, match, mail);
  const noted = matchIn(alert.later?.matches ?? [], posting);
  return noted === undefined ? null : { kind: 'met-before', alert, mail, match: noted };
}

function assigned(alert: Alert, match: AlertMatch, mail: KeptDelivery | null): MetWay {
  if (mail === null) return { kind: 'mail-gone', alert, match };
  const item = mail.items.find(({ alertId }) => alertId === alert._id);
  return item === undefined ? { kind: 'overflow', mail, match } : { kind: 'item', mail, item, match };
}

/** It lapsed, and the mail that had left it out is forgotten. */
function goneOf(alerts: readonly Alert[], posting: PostingId): MetWay | null {
  for (const alert of alerts) {
    const match = matchIn(alert.matches, posting);
    if (match !== undefined) return { kind: 'mail-gone', alert, match };
  }
  return null;
}
