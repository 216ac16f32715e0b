import type { KeptFeedback } from '@app/core/running';
import { Database } from '@app/infra/mongo';
import { Injectable } from '@nestjs/common';

/** Since when and why an address is suppressed. */
export interface Suppression {
  readonly reason: string;
  readonly at: Date;
}

/** Suppressions and feedback in MongoDB, by the hash of an address: what operators ask, and how they lift one. */
@Injectable()
export class SuppressionStore {
  constructor(private readonly database: Database) {}

  /** Null where the address is not suppressed. */
  async find(addressHash: string): Promise<Suppression | null> {
    return this.database.suppressions.findById(addressHash).lean();
  }

  /** What came back about mails to an address, the newest first. */
  feedback(addressHash: string, limit: number): Promise<KeptFeedback[]> {
    return this.database.feedback.find({ addressHash }).sort({ at: -1 }).limit(limit).lean<KeptFeedback[]>();
  }

  /** Lets mails go there again, and forgets what was counted against the address. False where it was not suppressed. */
  async lift(addressHash: string): Promise<boolean> {
    const { deletedCount } = await this.database.suppressions.deleteOne({ _id: addressHash });
    if (deletedCount === 0) return false;
    await this.database.feedback.deleteMany({ addressHash });
    return true;
  }
}
