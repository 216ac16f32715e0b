import type { SavedSearchId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { HINTS } from '@app/core/contracts';
import { isLinkEnded, type Language } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { CLOCK, Hints } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import type { LinkFault } from './link-problem.js';
import { confirmSearch, type SearchEdit } from '@app/core/searches';
import { SavedSearchStore } from '../stores/saved-search-store.js';
import { SubscriberStore } from '../stores/subscriber-store.js';

/** The search that a person is asked to confirm, or has confirmed. */
export interface AskedConfirmation {
  readonly kind: 'waiting' | 'done';
  readonly search: SavedSearch;
  readonly subscriber: Subscriber;
}

/** What a confirmation link stands for now. */
export type ConfirmationState = AskedConfirmation | { readonly kind: 'fault'; readonly fault: LinkFault };

/** The words that are agreed to where a search is put in force that nobody had confirmed, as it is at that instant. */
export type ConsentWording = (search: SearchEdit) => string;

/** What somebody has agreed to, in the words and the language that they read. */
export interface Consent {
  readonly consentWording: ConsentWording;
  readonly language: Language;
}

/** The double opt-in: the owner of an address says yes to a search that waits for it. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly searches: SavedSearchStore,
    private readonly subscribers: SubscriberStore,
    private readonly signer: TokenSigner,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks, and changes nothing. */
  async look(token: string): Promise<ConfirmationState> {
    const check = this.signer.check('confirm', token, this.clock.now());
    if (!check.ok) return { kind: 'fault', fault: check.reason === 'expired' ? 'expired' : 'not-valid' };
    const search = await this.search(check.subject);
    if (search === null || search.state === 'deleted') return { kind: 'fault', fault: 'gone' };
    const subscriber = await this.subscribers.find(search.subscriberId);
    if (subscriber === null) return { kind: 'fault', fault: 'gone' };
    if (isLinkEnded('confirm', check.expiresAt, subscriber.linksFrom))
      return { kind: 'fault', fault: 'ended' };
    return { kind: search.state === 'pending' ? 'waiting' : 'done', search, subscriber };
  }

  /** Puts the search in force and records the consent with its wording; from now on mails speak its language. Works once: what is done stays as it is. */
  async confirm({ kind, search }: AskedConfirmation, consent: Consent): Promise<void> {
    if (kind === 'done') return;
    const seq = await this.searches.inChangeOrder((session, number) =>
      this.confirmWithin(session, search._id, consent, number),
    );
    if (seq !== null) this.hints.send(HINTS.savedSearchesChanged, { seq });
  }

  /** Null where another request confirmed or deleted the search meanwhile. */
  private async confirmWithin(
    session: ClientSession,
    id: SavedSearchId,
    { consentWording, language }: Consent,
    seq: number,
  ): Promise<number | null> {
    const now = this.clock.now();
    const fresh = await this.searches.find(id, session);
    if (fresh === null) return null;
    const transition = confirmSearch(fresh, { seq, now });
    if (transition.kind === 'unchanged') return null;
    const { search } = transition;
    await this.searches.replace(search, session);
    const consent = { at: now, wording: consentWording(search), savedSearchId: id };
    await this.subscribers.confirm(search.subscriberId, consent, language, session);
    return seq;
  }

  /** The search of a link, or the one that goes on in its place. */
  private async search(id: SavedSearchId): Promise<SavedSearch | null> {
    const search = await this.searches.find(id);
    return search?.joinedInto === undefined ? search : this.search(search.joinedInto);
  }
}
