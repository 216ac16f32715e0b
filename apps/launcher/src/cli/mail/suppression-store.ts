import type { KeptFeedback } from '@app/core/running';
import type { Database } from '@app/infra/mongo';

/** Since when and why an address is suppressed. */
export interface Suppression {
  readonly reason: string;
  readonly at: Date;
}

/** Suppressions and feedback in MongoDB, by the hash of an address. */
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

  /** False where the address was not suppressed. */
  async lift(addressHash: string): Promise<boolean> {
    const { deletedCount } = await this.database.suppressions.deleteOne({ _id: addressHash });
    return deletedCount > 0;
  }

  async forgetFeedback(addressHash: string): Promise<void> {
    await this.database.feedback.deleteMany({ addressHash });
  }
}
