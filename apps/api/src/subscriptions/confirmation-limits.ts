import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { Database } from '@app/infra/mongo';
import { TokenSigner } from '@app/infra/system';
import { confirmationLimit } from './confirmation-limit.js';

/** Every answer about an address takes this long, so that its time does not tell whether the address is known. */
export const ANSWER_MS = 300;

/** The record of what was mailed to unproved addresses. It lies in MongoDB, so that losing Redis forgets no limit. */
@Injectable()
export class ConfirmationLimits {
  constructor(
    private readonly database: Database,
    private readonly signer: TokenSigner,
  ) {}

  /**
   * Takes one mail of the limit; false where it is used up. The record is written in any case, so that requests for one
   * mailbox wait for each other here, and take the same time. `counts`: false where no mail will follow, which must not
   * keep the owner of the address from asking for one.
   */
  async take(session: ClientSession, mailbox: string, now: Date, counts = true): Promise<boolean> {
    const _id = this.signer.keyedHash('address', mailbox);
    const known = await this.database.addressLimits.findById(_id, null, { session }).lean();
    const earlier = known?.at ?? [];
    const limit = confirmationLimit(earlier, now);
    const change = { $set: { at: counts ? [...limit.at] : earlier } };
    await this.database.addressLimits.updateOne({ _id }, change, { session, upsert: true });
    return limit.verdict === 'allowed';
  }
}
