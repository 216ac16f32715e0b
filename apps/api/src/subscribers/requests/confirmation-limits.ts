import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Subscriber } from '@app/core/records';
import { TokenSigner } from '@app/infra/system';
import { confirmationLimit, provedLimit } from '@app/core/delivery';
import { RequestedMailStore } from './requested-mail-store.js';

/** Whom a mail would go to. */
interface Addressee {
  readonly mailbox: string;
  /** Null: nobody, so that no mail will follow. */
  readonly subscriber: Pick<Subscriber, 'addressHash' | 'confirmedAt' | 'unsubscribedAt'> | null;
}

/** The record of mails that anybody can ask for. It lies in MongoDB, so that losing Redis forgets no limit. */
@Injectable()
export class ConfirmationLimits {
  constructor(
    private readonly store: RequestedMailStore,
    private readonly signer: TokenSigner,
  ) {}

  /**
   * Takes one mail of the limit; false where it is used up, or the address must not be written to. The record is written
   * in any case, so that requests for one mailbox wait for each other here, and take the same time. A request that no mail
   * can follow does not count: it must not keep the owner of the address from asking for one.
   */
  async take(session: ClientSession, { mailbox, subscriber }: Addressee, now: Date): Promise<boolean> {
    const mailboxHash = this.signer.keyedHash('address', mailbox);
    const times = await this.store.times(mailboxHash, session);
    const counts = subscriber !== null && !(await this.store.isSuppressed(subscriber.addressHash, session));
    const isProved =
      subscriber !== null && subscriber.confirmedAt !== null && subscriber.unsubscribedAt === null;
    const limit = isProved ? provedLimit(times.proved, now) : confirmationLimit(times.at, now);
    const after = !counts ? {} : isProved ? { proved: limit.at } : { at: limit.at };
    await this.store.noteTimes(mailboxHash, { ...times, ...after }, now, session);
    return counts && limit.verdict === 'allowed';
  }
}
