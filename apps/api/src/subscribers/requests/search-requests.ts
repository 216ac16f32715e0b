import { Injectable } from '@nestjs/common';
import type { SubscriberId } from '@app/core/ids';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { asWished, newSavedSearch } from '@app/core/searches';
import type { Language, Rhythm, Schedule } from '@app/core/subscription';
import type { MailAddress } from '@app/infra/mail';
import { TokenSigner, newSavedSearchId, newSubscriberId } from '@app/infra/system';
import { RequestedMails, type RequestPoint, type RequestedMail } from './requested-mails.js';
import { SavedSearchStore } from '../stores/saved-search-store.js';
import { SubscriberStore } from '../stores/subscriber-store.js';

/** A search that somebody wants to save for an address. */
export interface SearchRequest {
  readonly address: MailAddress;
  /** Canonical text. */
  readonly query: string;
  /** As it was typed; absent: as `query`. */
  readonly typed?: string;
  /** What it is to be called; empty or absent: it has no name. */
  readonly name?: string;
  readonly rhythm: Rhythm;
  readonly schedule: Schedule;
  /** Of the mails. */
  readonly language: Language;
}

/** Searches that wait for confirmation at one address; the oldest makes room. */
const MOST_PENDING = 10;

/** Records requests to save a search. Until the address is confirmed nothing is matched, and only one confirmation is mailed. */
@Injectable()
export class SearchRequests {
  constructor(
    private readonly subscribers: SubscriberStore,
    private readonly searches: SavedSearchStore,
    private readonly mails: RequestedMails,
    private readonly signer: TokenSigner,
  ) {}

  /** Records the request. Returns nothing and takes the same time whether the address is new, known or suppressed. */
  save(request: SearchRequest): Promise<void> {
    return this.mails.request({
      mailbox: request.address.mailbox,
      subscriber: (at) => this.subscriber(request, at),
      fulfil: async ({ _id }, mayMail, at) => {
        const search = await this.searchFor(_id, request, mayMail, at);
        return search === null ? null : mailAbout(search);
      },
    });
  }

  /** A confirmed subscriber's schedule is only changed behind the link in a mail. */
  private async subscriber(request: SearchRequest, { session, now }: RequestPoint): Promise<Subscriber> {
    const addressHash = this.signer.keyedHash('address', request.address.canonical);
    const known = await this.subscribers.ofAddress(addressHash, session);
    if (known !== null) {
      if (known.confirmedAt === null) await this.subscribers.noteRequested(known._id, request, session);
      return known;
    }
    const subscriber: Subscriber = {
      _id: newSubscriberId(),
      address: request.address.address,
      addressHash,
      confirmedAt: null,
      unsubscribedAt: null,
      schedule: request.schedule,
      consents: [],
      gatherUntil: null,
      language: request.language,
      createdAt: now,
    };
    await this.subscribers.add(subscriber, session);
    return subscriber;
  }

  /**
   * The search that the mail is about: one of this wording that there is already, or a new one that waits. Null where ten
   * wait and no mail would tell of this one: it must not push out one whose link is in a mail.
   */
  private async searchFor(
    subscriberId: SubscriberId,
    request: SearchRequest,
    mayMail: boolean,
    { session, now }: RequestPoint,
  ): Promise<SavedSearch | null> {
    const { query, typed, name, rhythm } = request;
    const wanted = { query, rhythm, ...(typed === undefined ? {} : { typed }), name: name ?? '' };
    const same = await this.searches.ofWording(subscriberId, query, session);
    if (same !== null) {
      // Nobody has agreed to anything yet: the latest request counts. What was confirmed is changed by its owner alone.
      if (same.state === 'pending')
        await this.searches.replace({ ...asWished(same, wanted), updatedAt: now }, session);
      return same;
    }
    const pending = await this.searches.waitingOf(subscriberId, session);
    if (!mayMail && pending.length >= MOST_PENDING) return null;
    const surplus = pending.slice(0, Math.max(0, pending.length - MOST_PENDING + 1)).map(({ _id }) => _id);
    if (surplus.length > 0) await this.searches.forget(surplus, session);
    const fresh = newSavedSearch({ _id: newSavedSearchId(), subscriberId, query, rhythm }, now);
    const search = asWished(fresh, wanted);
    await this.searches.add(search, session);
    return search;
  }
}

const mailAbout = ({ _id: savedSearchId, state }: SavedSearch): RequestedMail => ({
  kind: state === 'pending' ? 'confirmation' : 'manage-link',
  savedSearchId,
});
