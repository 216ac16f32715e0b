import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { Database } from '@app/infra/mongo';
import type { Subscriber } from '@app/core/records';
import { TokenSigner } from '@app/infra/system';
import { confirmationLimit, provedLimit } from './confirmation-limit.js';

/** Every answer about an address takes this long, so that its time does not tell whether the address is known. */
export const ANSWER_MS = 300;

/** Whom a mail would go to. */
export interface Addressee {
  readonly mailbox: string;
  /** Null: nobody has asked for mails to this address before. */
  readonly subscriber: Pick<Subscriber, 'addressHash' | 'confirmedAt' | 'unsubscribedAt'> | null;
}

/** The record of mails that anybody can ask for. It lies in MongoDB, so that losing Redis forgets no limit. */
@Injectable()
export class ConfirmationLimits {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
  ) {}

  /**
   * Takes one mail of the limit; false where it is used up, or the address must not be written to. The record is written
   * in any case, so that requests for one mailbox wait for each other here, and take the same time. `wanted`: false where
   * no mail will follow, which must not keep the owner of the address from asking for one.
   */
  async take(
    session: ClientSession,
    { mailbox, subscriber }: Addressee,
    now: Date,
    wanted = true,
  ): Promise<boolean> {
    const _id = this.signer.keyedHash('address', mailbox);
    const known = await this.database.addressLimits.findById(_id, null, { session }).lean();
    const counts = wanted && !(await this.isSuppressed(session, subscriber));
    const at = known?.at ?? [];
    const proved = known?.proved ?? [];
    const isProved =
      subscriber !== null && subscriber.confirmedAt !== null && subscriber.unsubscribedAt === null;
    const limit = isProved ? provedLimit(proved, now) : confirmationLimit(at, now);
    const after = !counts ? {} : isProved ? { proved: [...limit.at] } : { at: [...limit.at] };
    const change = { $set: { at, proved, ...after, lastAt: now } };
    await this.database.addressLimits.updateOne({ _id }, change, { session, upsert: true });
    return counts && limit.verdict === 'allowed';
  }

  private async isSuppressed(session: ClientSession, subscriber: Addressee['subscriber']): Promise<boolean> {
    const _id = subscriber?.addressHash ?? '';
    return (await this.database.suppressions.exists({ _id }).session(session)) !== null;
  }
}
