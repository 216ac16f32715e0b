import { FIRST_RELATED } from '@app/core/wordings';
import { createHash } from 'node:crypto';
import { decideFeedback } from '@app/core/feedback';
import type { Alert, KeptDelivery, Subscriber } from '@app/core/records';
import { DeadLetters, type Database } from '@app/infra/mongo';
import { parseAddress } from '@app/infra/mail';
import type { TokenSigner } from '@app/infra/system';
import { FeedbackStore } from '@app/subscriptions';
import { confirmSearch, newSavedSearch, pauseSearch } from '@app/core/searches';
import type { Bounce } from './history.js';
import { PeopleStore } from './people-store.js';
import type { SeedPerson } from './plan-people.js';
import type { SeedSearch } from './plan-searches.js';
import type { SetClock } from './set-clock.js';

/** Puts people, searches and their history on the record, as the board and the notifier do. */
export class SeedRecord {
  private readonly store: PeopleStore;
  private readonly feedback: FeedbackStore;
  private readonly letters: DeadLetters;

  constructor(
    database: Database,
    private readonly signer: TokenSigner,
    clock: SetClock,
  ) {
    this.store = new PeopleStore(database);
    this.feedback = new FeedbackStore(database);
    this.letters = new DeadLetters(database, clock);
  }

  addressHash({ address }: SeedPerson): string {
    const parsed = parseAddress(address);
    if (!parsed.ok) throw new Error(`${address} is no address: ${parsed.message}`);
    return this.signer.keyedHash('address', parsed.value.canonical);
  }

  /** A search as it is saved; the first one of a person brings the person. */
  async save(person: SeedPerson, search: SeedSearch): Promise<void> {
    const subscriber: Subscriber = {
      ...{ _id: person.id, address: person.address, addressHash: this.addressHash(person) },
      ...{ confirmedAt: null, unsubscribedAt: null, consents: [], gatherUntil: null },
      ...{ schedule: person.schedule, restraints: person.restraints, language: person.language },
      createdAt: search.savedAt,
    };
    await this.store.join(subscriber);
    const { id, query, rhythm, savedAt: at } = search;
    const pending = newSavedSearch(
      { _id: id, subscriberId: person.id, query, related: FIRST_RELATED, rhythm },
      at,
    );
    await this.store.save(pending);
  }

  /** The button behind the link was pressed: the search is active in the order of changes. */
  async confirm(person: SeedPerson, { id, query, rhythm }: SeedSearch, now: Date): Promise<void> {
    await this.store.change([id], now, confirmSearch);
    const consent = { at: now, wording: `Seeded: mails for "${query}", ${rhythm}.`, savedSearchId: id };
    await this.store.consent(person.id, consent);
  }

  pause({ id }: SeedSearch, now: Date): Promise<void> {
    return this.store.change([id], now, pauseSearch);
  }

  async leave({ id, searches }: SeedPerson, now: Date): Promise<void> {
    await this.store.leave(id, now);
    await this.store.change(
      searches.map((search) => search.id),
      now,
      pauseSearch,
    );
  }

  /** Mails and alerts that are finished. */
  async keep(deliveries: readonly KeptDelivery[], alerts: readonly Alert[]): Promise<void> {
    await this.store.keepDeliveries(deliveries);
    await this.store.keepAlerts(alerts);
  }

  /** What follows from a mailbox that is not there, by the product's rule. */
  async bounced({ person, delivery, at }: Bounce): Promise<void> {
    const addressHash = this.addressHash(person);
    const step = decideFeedback('hard', [], at);
    if (step.step !== 'suppress') throw new Error('A mailbox that is not there must be suppressed.');
    await this.feedback.suppress(addressHash, step.reason, at);
    const _id = createHash('sha256')
      .update([addressHash, 'hard', delivery._id].join('\u0000'))
      .digest('base64url')
      .slice(0, 22);
    await this.feedback.note({
      _id,
      addressHash,
      subscriberId: person.id,
      kind: 'hard',
      channel: 'dialogue',
      status: '5.1.1',
      step: `suppress: ${step.reason}`,
      at,
    });
    const sample = JSON.stringify({ kind: delivery.kind, items: delivery.items.map((item) => item.alertId) });
    const letter = {
      stage: 'delivery',
      reason: delivery.reason ?? 'rejected',
      message: '5.1.1 No such mailbox',
    } as const;
    await this.letters.keep([{ ...letter, origin: delivery._id, key: delivery._id, sample }]);
  }
}
