import type { DeliveryId, SubscriberId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { DeliveredNews, SavedSearch } from '@app/core/records';
import { NewsStore, type NewsMail } from './news-store.js';

/** The most searches that one mail tells of; the rest is in the next. */
const MOST_IN_A_MAIL = 10;
/** The most letters of their wordings, which links repeat: Gmail cuts a longer mail off. One is always told of. */
const MOST_LETTERS = 4_000;

/** What is to be told about saved searches, once: which mail has it, and whether that mail has told it. */
@Injectable()
export class NewsToTell {
  constructor(private readonly store: NewsStore) {}

  /**
   * Puts what people are to be told into mails that are being made. Returns it by mail.
   *
   * @param mails the mail of each person, by subscriber; they are written in the same transaction
   */
  async take(
    mails: ReadonlyMap<SubscriberId, DeliveryId>,
    session: ClientSession,
  ): Promise<ReadonlyMap<DeliveryId, readonly DeliveredNews[]>> {
    const searches = await this.untold([...mails.keys()], session);
    const byMail = new Map<DeliveryId, DeliveredNews[]>();
    for (const { _id, subscriberId, query, news } of searches) {
      const mail = mails.get(subscriberId);
      if (mail === undefined || news?.told === undefined) continue;
      const told = byMail.get(mail) ?? [];
      byMail.set(mail, told);
      if (hasRoom(told, query)) told.push({ ...news.told, savedSearchId: _id, query });
    }
    for (const [mail, told] of byMail) {
      const ids = told.map(({ savedSearchId }) => savedSearchId);
      await this.store.give(ids, mail, session);
    }
    return byMail;
  }

  /** Searches with news that no mail has told, or may yet tell. */
  private async untold(owners: readonly SubscriberId[], session: ClientSession): Promise<SavedSearch[]> {
    if (owners.length === 0) return [];
    const found = await this.store.withNews(owners, session);
    const taken = found.flatMap(({ news }) => news?.deliveryId ?? []);
    if (taken.length === 0) return found;
    const mails = await this.store.mails(taken, session);
    const free = new Set(mails.filter(isLost).map(({ _id }) => _id));
    return found.filter(({ news }) => news?.deliveryId === undefined || free.has(news.deliveryId));
  }
}

/** A mail that nobody has read and nobody will. */
const isLost = ({ state, attempts }: NewsMail): boolean =>
  (state === 'suppressed' || state === 'dead') &&
  attempts.every(({ outcome }) => outcome !== 'ambiguous' && outcome !== 'accepted');

function hasRoom(told: readonly DeliveredNews[], query: string): boolean {
  const letters = told.reduce((sum, one) => sum + one.query.length, query.length);
  return told.length === 0 || (told.length < MOST_IN_A_MAIL && letters <= MOST_LETTERS);
}
