import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { HINTS } from '@app/core/contracts';
import type { Schedule } from '@app/core/domain';
import type { Clock } from '@app/core/time';
import { Database, inChangeOrder, type SavedSearchDoc, type SubscriberDoc } from '@app/infra/mongo';
import { CLOCK, Hints } from '@app/infra/service';
import { TokenSigner, newSavedSearchId } from '@app/infra/system';
import { Problem } from '../http/problem.js';
import type { LinkFault } from './confirmations.js';
import {
  deleteSearch,
  editSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
  revertSearch,
  type ChangePoint,
  type SearchEdit,
  type Transition,
  type UnchangedReason,
} from '@app/subscriptions';

/** More than anybody reads mails about. */
const MOST_SEARCHES = 50;

/** A subscriber behind a manage link, with the searches that are not deleted, oldest first. */
export interface Managed {
  readonly kind: 'managed';
  readonly subscriber: SubscriberDoc;
  readonly searches: readonly SavedSearchDoc[];
}

/** What may be done to one search. */
export type SearchAction =
  | { readonly kind: 'pause' | 'delete' | 'restore' | 'revert' }
  /** `wording`: what is agreed to where the search was never confirmed. */
  | { readonly kind: 'resume'; readonly wording: string }
  | { readonly kind: 'edit'; readonly edit: SearchEdit };

/** What came of it. `not-found` covers another subscriber's search too. */
export type ActionOutcome =
  | { readonly kind: 'changed'; readonly search: SavedSearchDoc }
  | { readonly kind: 'unchanged'; readonly reason: UnchangedReason }
  | { readonly kind: 'not-found' };

/** Everything that a subscriber does behind the link in a mail. Each query names the subscriber, so ids alone open nothing. */
@Injectable()
export class ManagedSearches {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a manage link. Changes nothing. */
  async open(token: string): Promise<Managed | { readonly kind: 'fault'; readonly fault: LinkFault }> {
    const check = this.signer.check('manage', token, this.clock.now());
    if (!check.ok) return { kind: 'fault', fault: check.reason === 'expired' ? 'expired' : 'not-valid' };
    const subscriber = await this.database.subscribers.findById(check.subject).lean<SubscriberDoc>();
    if (subscriber === null) return { kind: 'fault', fault: 'gone' };
    const searches = await this.database.savedSearches
      .find({ subscriberId: subscriber._id, state: { $ne: 'deleted' } })
      .sort({ createdAt: 1, _id: 1 })
      .lean<SavedSearchDoc[]>();
    return { kind: 'managed', subscriber, searches };
  }

  /** One search of the subscriber, deleted ones too; null where the subscriber has none of that id. */
  async find(subscriberId: string, searchId: string): Promise<SavedSearchDoc | null> {
    return this.database.savedSearches.findOne({ _id: searchId, subscriberId }).lean<SavedSearchDoc>();
  }

  /** Does one thing to one search. The subscriber's manage link also proves the address: resuming ends an unsubscription. */
  async act(subscriberId: string, searchId: string, action: SearchAction): Promise<ActionOutcome> {
    const outcome = await inChangeOrder(this.database, 1, (session, seq) =>
      this.actWithin(session, subscriberId, searchId, action, seq),
    );
    if (outcome.kind === 'changed') this.hints.send(HINTS.savedSearchesChanged, { seq: outcome.search.seq });
    return outcome;
  }

  /**
   * Saves one more search behind the manage link: active at once, since the link proves the address. `wording`: what is
   * agreed to. Throws a problem where the person has as many as one may have.
   */
  async add(subscriber: SubscriberDoc, edit: SearchEdit, wording: string): Promise<SavedSearchDoc> {
    const search = await inChangeOrder(this.database, 1, async (session, seq) => {
      await this.refuseMore(session, subscriber._id);
      const fresh = resumeSearch(this.blank(subscriber._id, edit), { seq, now: this.clock.now() });
      if (fresh.kind === 'unchanged') throw new Error(`A new search cannot be ${fresh.reason}.`);
      await this.database.savedSearches.create([fresh.search], { session });
      await this.endUnsubscription(session, subscriber._id);
      await this.recordConsent(session, fresh.search, wording);
      return fresh.search;
    });
    this.hints.send(HINTS.savedSearchesChanged, { seq: search.seq });
    return search;
  }

  /** When digests come; used from the next digest on. */
  async reschedule(subscriberId: string, schedule: Schedule): Promise<void> {
    await this.database.subscribers.updateOne({ _id: subscriberId }, { $set: { schedule } });
  }

  private async actWithin(
    session: ClientSession,
    subscriberId: string,
    searchId: string,
    action: SearchAction,
    seq: number,
  ): Promise<ActionOutcome> {
    const filter = { _id: searchId, subscriberId };
    const search = await this.database.savedSearches
      .findOne(filter, null, { session })
      .lean<SavedSearchDoc>();
    if (search === null) return { kind: 'not-found' };
    const transition = apply(search, action, { seq, now: this.clock.now() });
    if (transition.kind === 'unchanged') return transition;
    await this.database.savedSearches.replaceOne(filter, transition.search, { session });
    if (transition.search.state === 'active') await this.endUnsubscription(session, subscriberId);
    if (action.kind === 'resume' && search.state === 'pending')
      await this.recordConsent(session, transition.search, action.wording);
    return transition;
  }

  private async endUnsubscription(session: ClientSession, subscriberId: string): Promise<void> {
    await this.database.subscribers.updateOne(
      { _id: subscriberId },
      { $set: { unsubscribedAt: null } },
      { session },
    );
  }

  private async recordConsent(
    session: ClientSession,
    { _id, subscriberId }: SavedSearchDoc,
    wording: string,
  ): Promise<void> {
    const consent = { at: this.clock.now(), wording, savedSearchId: _id };
    await this.database.subscribers.updateOne(
      { _id: subscriberId },
      { $push: { consents: consent } },
      { session },
    );
  }

  private async refuseMore(session: ClientSession, subscriberId: string): Promise<void> {
    const mine = { subscriberId, state: { $ne: 'deleted' as const } };
    if ((await this.database.savedSearches.countDocuments(mine, { session })) < MOST_SEARCHES) return;
    throw new Problem('conflict', ({ problems }) => problems.tooManySearches(MOST_SEARCHES));
  }

  private blank(subscriberId: string, edit: SearchEdit): SavedSearchDoc {
    const now = this.clock.now();
    return {
      ...edit,
      _id: newSavedSearchId(),
      subscriberId,
      state: 'paused',
      seq: 0,
      versions: [],
      createdAt: now,
      updatedAt: now,
      confirmedAt: null,
    };
  }
}

function apply(search: SavedSearchDoc, action: SearchAction, at: ChangePoint): Transition {
  switch (action.kind) {
    case 'pause':
      return pauseSearch(search, at);
    case 'resume':
      return resumeSearch(search, at);
    case 'delete':
      return deleteSearch(search, at);
    case 'restore':
      return restoreSearch(search, at);
    case 'revert':
      return revertSearch(search, at);
    case 'edit':
      return editSearch(search, action.edit, at);
  }
}
