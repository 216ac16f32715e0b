import type { SavedSearchId } from '@app/core/ids';
import { FIRST_RELATED } from '@app/core/wordings';
import { createHash } from 'node:crypto';
import { decideFeedback } from '@app/core/feedback';
import { type Alert, type SavedSearch, type Subscriber, type KeptDelivery } from '@app/core/records';
import { DeadLetters, type Database } from '@app/infra/mongo';
import { inChangeOrder } from '@app/infra/coordination';
import { parseAddress } from '@app/infra/mail';
import type { TokenSigner } from '@app/infra/system';
import {
  confirmSearch,
  newSavedSearch,
  pauseSearch,
  type ChangePoint,
  type Transition,
} from '@app/core/searches';
import type { Bounce } from './history.js';
import type { SeedPerson, SeedSearch } from './plan-people.js';
import type { SetClock } from './set-clock.js';

const AT_ONCE = 2_000;

/** Puts people, searches and their history on the record, as the board and the notifier do. */
export class SeedRecord {
  private readonly letters: DeadLetters;

  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
    clock: SetClock,
  ) {
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
    const { _id, ...rest } = subscriber;
    await this.database.subscribers.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true });
    const { id, query, rhythm, savedAt: at } = search;
    const pending = newSavedSearch(
      { _id: id, subscriberId: person.id, query, related: FIRST_RELATED, rhythm },
      at,
    );
    await this.database.savedSearches.create([pending]);
  }

  /** The button behind the link was pressed: the search is active in the order of changes. */
  async confirm(person: SeedPerson, { id, query, rhythm }: SeedSearch, now: Date): Promise<void> {
    await this.change([id], now, confirmSearch);
    const consent = { at: now, wording: `Seeded: mails for "${query}", ${rhythm}.`, savedSearchId: id };
    await this.database.subscribers.updateOne(
      { _id: person.id, confirmedAt: null },
      { $set: { confirmedAt: now } },
    );
    await this.database.subscribers.updateOne({ _id: person.id }, { $push: { consents: consent } });
  }

  pause({ id }: SeedSearch, now: Date): Promise<void> {
    return this.change([id], now, pauseSearch);
  }

  async leave({ id, searches }: SeedPerson, now: Date): Promise<void> {
    await this.database.subscribers.updateOne({ _id: id }, { $set: { unsubscribedAt: now } });
    await this.change(
      searches.map((search) => search.id),
      now,
      pauseSearch,
    );
  }

  /** Mails and alerts that are finished. */
  async keep(deliveries: readonly KeptDelivery[], alerts: readonly Alert[]): Promise<void> {
    for (let at = 0; at < deliveries.length; at += AT_ONCE) {
      await this.database.deliveries.insertMany(deliveries.slice(at, at + AT_ONCE));
    }
    for (let at = 0; at < alerts.length; at += AT_ONCE) {
      await this.database.alerts.insertMany(alerts.slice(at, at + AT_ONCE));
    }
  }

  /** What follows from a mailbox that is not there, by the product's rule. */
  async bounced({ person, delivery, at }: Bounce): Promise<void> {
    const addressHash = this.addressHash(person);
    const step = decideFeedback('hard', [], at);
    if (step.step !== 'suppress') throw new Error('A mailbox that is not there must be suppressed.');
    const suppression = { $setOnInsert: { reason: step.reason, at } };
    await this.database.suppressions.updateOne({ _id: addressHash }, suppression, { upsert: true });
    const _id = createHash('sha256')
      .update([addressHash, 'hard', delivery._id].join('\u0000'))
      .digest('base64url')
      .slice(0, 22);
    const feedback = {
      _id,
      addressHash,
      subscriberId: person.id,
      kind: 'hard',
      channel: 'dialogue',
      status: '5.1.1',
      step: `suppress: ${step.reason}`,
      at,
    } as const;
    await this.database.feedback.create([feedback]);
    const sample = JSON.stringify({ kind: delivery.kind, items: delivery.items.map((item) => item.alertId) });
    const letter = {
      stage: 'delivery',
      reason: delivery.reason ?? 'rejected',
      message: '5.1.1 No such mailbox',
    } as const;
    await this.letters.keep([{ ...letter, origin: delivery._id, key: delivery._id, sample }]);
  }

  private async change(
    ids: readonly SavedSearchId[],
    now: Date,
    transition: (search: SavedSearch, at: ChangePoint) => Transition,
  ): Promise<void> {
    await inChangeOrder(this.database, 1, async (session, seq) => {
      const found = await this.database.savedSearches
        .find({ _id: { $in: [...ids] } }, null, { session })
        .lean<SavedSearch[]>();
      for (const search of found) {
        const after = transition(search, { seq, now });
        if (after.kind === 'changed')
          await this.database.savedSearches.replaceOne({ _id: search._id }, after.search, { session });
      }
    });
  }
}
