import { asId, type PostingId, type SubscriberId } from '@app/core/ids';
import type { KeptDelivery } from '@app/core/records';
import type { FeedbackEvidence, WhyEvidence } from '@app/search/why';
import { parseAddress, ReturnPaths, type AddressCheck } from '../mail/index.js';
import type { Database } from '../mongo/index.js';
import type { TokenSigner } from '../system/index.js';
import { askedPosting, type AskedPosting } from './asked-posting.js';
import { feedbackOf, gatherWhy } from './gather-why.js';
import { WhyStore } from './why-store.js';

/** By what a person is named: an address, of which the record is found by its keyed hash, or the id of the record. */
export type NamedPerson = { readonly addressHash: string } | { readonly _id: SubscriberId };

/** Reads what somebody wrote for a person and a posting, and gathers what is on record about both. */
export class WhyDesk {
  readonly store: WhyStore;
  private readonly paths: ReturnPaths;

  /** `traceDays`: the setting RETAIN_TRACE_DAYS. */
  constructor(
    database: Database,
    private readonly signer: TokenSigner,
    private readonly traceDays: number,
  ) {
    this.store = new WhyStore(database);
    this.paths = new ReturnPaths(signer, '');
  }

  /** An address, or the id of a subscriber. */
  person(
    text: string,
  ): Exclude<AddressCheck, { ok: true }> | { readonly ok: true; readonly by: NamedPerson } {
    const given = text.trim();
    if (/^[\w-]{22}$/.test(given)) return { ok: true, by: { _id: asId<SubscriberId>(given) } };
    const check = parseAddress(given);
    if (!check.ok) return check;
    return { ok: true, by: { addressHash: this.signer.keyedHash('address', check.value.canonical) } };
  }

  /** See askedPosting. */
  posting(text: string, words: boolean): Promise<AskedPosting> {
    return askedPosting(this.store, text, words);
  }

  /** What came back about mails to an address since an instant; `mail` where a report proves which of these it is about. */
  async feedback(
    addressHash: string,
    since: Date,
    mails: readonly KeptDelivery[],
  ): Promise<FeedbackEvidence[]> {
    const docs = await this.store.feedback(addressHash, since);
    return feedbackOf(addressHash, docs, mails, (messageId) => this.keysOf(messageId));
  }

  evidence(person: NamedPerson, posting: PostingId, now: Date): Promise<WhyEvidence> {
    const mailKeys = (messageId: string): string[] => this.keysOf(messageId);
    return gatherWhy(this.store, { person, posting }, { now, traceDays: this.traceDays, mailKeys });
  }

  /** By what feedback may name a mail. */
  private keysOf(messageId: string): string[] {
    return [messageId, this.paths.mailKey(messageId)];
  }
}
