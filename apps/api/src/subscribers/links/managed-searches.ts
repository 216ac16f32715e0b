import type { SavedSearchId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { HINTS } from '@app/core/contracts';
import { isLinkEnded, type Language, type Schedule } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import { TwinError } from '@app/infra/mongo';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { CLOCK, Hints } from '@app/infra/service';
import { TokenSigner, newSavedSearchId } from '@app/infra/system';
import { Problem } from '../../http/problem.js';
import type { ConsentWording } from './confirmations.js';
import type { LinkFault } from './link-problem.js';
import { SavedSearchStore } from '../stores/saved-search-store.js';
import { SubscriberStore } from '../stores/subscriber-store.js';
import {
  asWished,
  changeSearch,
  deleteSearch,
  editSearch,
  newSavedSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
  revertSearch,
  type ChangePoint,
  type SearchChange,
  type SearchEdit,
  type Transition,
  type UnchangedReason,
} from '@app/core/searches';

/** More than anybody reads mails about. */
const MOST_SEARCHES = 50;

/** A subscriber behind a manage link, with the searches that are not deleted, oldest first. */
export interface Managed {
  readonly kind: 'managed';
  readonly subscriber: Subscriber;
  readonly searches: readonly SavedSearch[];
}

/** What may be done to one search. */
export type SearchAction =
  | { readonly kind: 'pause' | 'delete' | 'restore' | 'revert' }
  | { readonly kind: 'resume'; readonly consentWording: ConsentWording }
  | { readonly kind: 'change'; readonly change: SearchChange; readonly consentWording: ConsentWording }
  | { readonly kind: 'edit'; readonly edit: SearchEdit };

/** The result of a change. `not-found` covers another subscriber's search too. */
export type ActionOutcome =
  | { readonly kind: 'changed'; readonly search: SavedSearch }
  | { readonly kind: 'unchanged'; readonly reason: UnchangedReason }
  | TwinOutcome
  | { readonly kind: 'not-found' };

/** Nothing was done: the subscriber has another search of the wording that was asked for. */
interface TwinOutcome {
  readonly kind: 'twin';
  readonly twin: SavedSearch;
}

/** The result of saving one more search. */
export type AddOutcome = { readonly kind: 'added'; readonly search: SavedSearch } | TwinOutcome;

/** Everything that a subscriber does behind the link in a mail. Each query names the subscriber, so ids alone open nothing. */
@Injectable()
export class ManagedSearches {
  constructor(
    private readonly searches: SavedSearchStore,
    private readonly subscribers: SubscriberStore,
    private readonly signer: TokenSigner,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a manage link. Changes nothing, but that this month it was used. */
  async open(token: string): Promise<Managed | { readonly kind: 'fault'; readonly fault: LinkFault }> {
    const check = this.signer.check('manage', token, this.clock.now());
    if (!check.ok) return { kind: 'fault', fault: check.reason === 'expired' ? 'expired' : 'not-valid' };
    const subscriber = await this.subscribers.find(check.subject);
    if (subscriber === null) return { kind: 'fault', fault: 'gone' };
    if (isLinkEnded('manage', check.expiresAt, subscriber.linksFrom))
      return { kind: 'fault', fault: 'ended' };
    await this.subscribers.noteUse(subscriber, this.clock.now());
    const searches = await this.searches.allOf(subscriber._id);
    return { kind: 'managed', subscriber, searches };
  }

  /** One search of the subscriber, deleted ones too; null where the subscriber has none of that id. */
  find(subscriberId: SubscriberId, searchId: SavedSearchId): Promise<SavedSearch | null> {
    return this.searches.own(subscriberId, searchId);
  }

  /** Does one thing to one search. The subscriber's manage link also proves the address: resuming ends an unsubscription. */
  async act(
    subscriberId: SubscriberId,
    searchId: SavedSearchId,
    action: SearchAction,
  ): Promise<ActionOutcome> {
    const outcome = await this.unlessTwin(subscriberId, (session, seq) =>
      this.actWithin(session, { _id: searchId, subscriberId }, action, seq),
    );
    if (outcome.kind === 'changed') this.hints.send(HINTS.savedSearchesChanged, { seq: outcome.search.seq });
    return outcome;
  }

  /**
   * Saves one more search behind the manage link: active at once, since the link proves the address. One that waits for
   * its confirmation is put in force instead of a second. Throws a problem where the person has as many as one may have.
   */
  async add({ _id }: Subscriber, edit: SearchEdit, consentWording: ConsentWording): Promise<AddOutcome> {
    const outcome = await this.unlessTwin<AddOutcome>(_id, async (session, seq) => {
      const search = await this.addWithin(session, _id, edit, seq);
      await this.subscribers.endUnsubscription(_id, this.clock.now(), session);
      await this.recordConsent(session, search, consentWording);
      return { kind: 'added', search };
    });
    if (outcome.kind === 'added') this.hints.send(HINTS.savedSearchesChanged, { seq: outcome.search.seq });
    return outcome;
  }

  /** When digests come; used from the next digest on. */
  reschedule(subscriberId: SubscriberId, schedule: Schedule): Promise<void> {
    return this.subscribers.reschedule(subscriberId, schedule, this.clock.now());
  }

  /** In which language mails are written, from the next one on. */
  speak(subscriberId: SubscriberId, language: Language): Promise<void> {
    return this.subscribers.speak(subscriberId, language);
  }

  private async actWithin(
    session: ClientSession,
    { _id, subscriberId }: { readonly _id: SavedSearchId; readonly subscriberId: SubscriberId },
    action: SearchAction,
    seq: number,
  ): Promise<ActionOutcome> {
    const search = await this.searches.own(subscriberId, _id, session);
    if (search === null) return { kind: 'not-found' };
    const transition = apply(search, action, { seq, now: this.clock.now() });
    if (transition.kind === 'unchanged') return transition;
    await this.searches.put(transition.search, session);
    const isOn = transition.search.state === 'active';
    if (isOn) await this.subscribers.endUnsubscription(subscriberId, this.clock.now(), session);
    if (isOn && search.state === 'pending' && 'consentWording' in action)
      await this.recordConsent(session, transition.search, action.consentWording);
    return transition;
  }

  private async addWithin(
    session: ClientSession,
    subscriberId: SubscriberId,
    edit: SearchEdit,
    seq: number,
  ): Promise<SavedSearch> {
    const waiting = await this.searches.waitingOfWording(subscriberId, edit.query, session);
    if (waiting === null) await this.refuseMore(session, subscriberId);
    const now = this.clock.now();
    const ids = { _id: newSavedSearchId(), subscriberId };
    const before = waiting ?? newSavedSearch({ ...ids, ...edit }, now);
    const fresh = resumeSearch(asWished(before, edit), { seq, now });
    if (fresh.kind === 'unchanged') throw new Error(`A new search cannot be ${fresh.reason}.`);
    await this.searches.put(fresh.search, session);
    return fresh.search;
  }

  /** Does a change in the order of changes, or tells which search stands in its way. */
  private async unlessTwin<Outcome>(
    subscriberId: SubscriberId,
    work: (session: ClientSession, seq: number) => Promise<Outcome>,
  ): Promise<Outcome | TwinOutcome> {
    try {
      return await this.searches.inChangeOrder(work);
    } catch (error) {
      if (!(error instanceof TwinError)) throw error;
      const twin = await this.searches.ofWording(subscriberId, error.query);
      // It went at this moment: nothing is in the way any more.
      return twin === null ? this.unlessTwin(subscriberId, work) : { kind: 'twin', twin };
    }
  }

  private async recordConsent(
    session: ClientSession,
    search: SavedSearch,
    consentWording: ConsentWording,
  ): Promise<void> {
    const consent = { at: this.clock.now(), wording: consentWording(search), savedSearchId: search._id };
    await this.subscribers.recordConsent(search.subscriberId, consent, session);
  }

  private async refuseMore(session: ClientSession, subscriberId: SubscriberId): Promise<void> {
    if ((await this.searches.countOf(subscriberId, session)) < MOST_SEARCHES) return;
    throw new Problem('conflict', ({ problems }) => problems.tooManySearches(MOST_SEARCHES));
  }
}

function apply(search: SavedSearch, action: SearchAction, at: ChangePoint): Transition {
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
    case 'change':
      return changeSearch(search, action.change, at);
  }
}
