import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { sendDelivery } from '@app/core/contracts';
import type { Language, Rhythm, Schedule } from '@app/core/subscription';
import { newSavedSearch } from '@app/core/searches';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import type { MailAddress } from '@app/infra/mail';
import { Database, LISTED_STATES, isTwin } from '@app/infra/mongo';
import { newDelivery } from '@app/core/deliveries';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { CLOCK, CONFIG } from '@app/infra/service';
import { TokenSigner, newId, newSavedSearchId, newSubscriberId, pause } from '@app/infra/system';
import { ANSWER_MS, ConfirmationLimits } from './confirmation-limits.js';
import { DeliveryHints } from './delivery-hints.js';

/** A search that somebody wants to save for an address. */
export interface SearchRequest {
  readonly address: MailAddress;
  /** Canonical text. */
  readonly query: string;
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
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly limits: ConfirmationLimits,
    private readonly deliveryHints: DeliveryHints,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Records the wish. Returns nothing and takes the same time whether the address is new, known or suppressed. */
  async save(request: SearchRequest): Promise<void> {
    const [deliveryId] = await Promise.all([this.record(request), pause(ANSWER_MS)]);
    if (deliveryId !== null) this.deliveryHints.announce(sendDelivery, { v: 1, deliveryId });
  }

  private async record(request: SearchRequest): Promise<string | null> {
    const requestId = newId();
    try {
      return await this.database.connection.transaction(
        (session) => this.recordWithin(session, request, requestId, this.clock.now()),
        { writeConcern: { w: 'majority', journal: true } },
      );
    } catch (error) {
      // The same search was saved at this moment behind the manage link: now it is seen.
      if (isTwin(error)) return this.record(request);
      throw error;
    }
  }

  private async recordWithin(
    session: ClientSession,
    request: SearchRequest,
    requestId: string,
    now: Date,
  ): Promise<string | null> {
    const subscriber = await this.subscriber(session, request, now);
    const { mailbox } = request.address;
    const mayMail = await this.limits.take(session, { mailbox, subscriber }, now);
    const search = await this.searchFor(session, subscriber._id, request, { now, mayMail });
    if (!mayMail || search === null) return null;
    const delivery = newDelivery(this.signer, this.config.MAIL_FROM, {
      kind: search.state === 'pending' ? 'confirmation' : 'manage-link',
      subscriberId: subscriber._id,
      savedSearchId: search._id,
      request: requestId,
      now,
    });
    await this.database.deliveries.create([delivery], { session });
    return delivery._id;
  }

  /** A confirmed subscriber's schedule is only changed behind the link in a mail. */
  private async subscriber(session: ClientSession, request: SearchRequest, now: Date): Promise<Subscriber> {
    const addressHash = this.signer.keyedHash('address', request.address.canonical);
    const known = await this.database.subscribers.findOne({ addressHash }, null, { session }).lean();
    if (known !== null) {
      if (known.confirmedAt === null) {
        const change = { $set: { schedule: request.schedule, language: request.language } };
        await this.database.subscribers.updateOne({ _id: known._id }, change, { session });
      }
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
    await this.database.subscribers.create([subscriber], { session });
    return subscriber;
  }

  /**
   * The search that the mail is about: one of this wording that there is already, or a new one that waits. Null where ten
   * wait and no mail would tell of this one: it must not push out one whose link is in a mail.
   */
  private async searchFor(
    session: ClientSession,
    subscriberId: string,
    { query, rhythm }: SearchRequest,
    { now, mayMail }: { readonly now: Date; readonly mayMail: boolean },
  ): Promise<SavedSearch | null> {
    const { savedSearches } = this.database;
    const same = await savedSearches
      .findOne({ subscriberId, query, state: { $in: [...LISTED_STATES] } }, null, { session })
      .lean<SavedSearch>();
    if (same !== null) {
      // Nobody has agreed to a rhythm yet: the latest wish counts. What was confirmed is changed by its owner alone.
      const changed = { $set: { rhythm, updatedAt: now } };
      if (same.state === 'pending') await savedSearches.updateOne({ _id: same._id }, changed, { session });
      return same;
    }
    const pending = await savedSearches
      .find({ subscriberId, state: 'pending' }, null, { session })
      .sort({ createdAt: 1 })
      .lean<SavedSearch[]>();
    if (!mayMail && pending.length >= MOST_PENDING) return null;
    const surplus = pending.slice(0, Math.max(0, pending.length - MOST_PENDING + 1)).map(({ _id }) => _id);
    if (surplus.length > 0) await savedSearches.deleteMany({ _id: { $in: surplus } }, { session });
    const search = newSavedSearch({ _id: newSavedSearchId(), subscriberId, query, rhythm }, now);
    await savedSearches.create([search], { session });
    return search;
  }
}
