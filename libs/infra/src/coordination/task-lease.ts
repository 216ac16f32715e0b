import { newId } from '../system/index.js';
import { type Database, isDuplicateKey } from '../mongo/index.js';

interface LeaseDoc {
  _id: string;
  holder: string | null;
  until?: Date;
}

/** A task that one process at a time does. Who has it keeps it, in MongoDB's own time, as long as it asks again in time. */
export class TaskLease {
  private readonly id: string;
  private readonly holder = newId();

  constructor(
    private readonly database: Database,
    task: string,
    private readonly forMs: number,
  ) {
    this.id = `lease:${task}`;
  }

  /** Takes or renews it; false where another process has it. */
  async hold(): Promise<boolean> {
    return (await this.take()) || ((await this.make()) && (await this.take()));
  }

  /** Gives it back, so that another process need not wait for its end. */
  async release(): Promise<void> {
    await this.leases.updateOne(
      { _id: this.id, holder: this.holder },
      { $set: { holder: null }, $unset: { until: '' } },
    );
  }

  private get leases() {
    return this.database.connection.collection<LeaseDoc>('meta');
  }

  private async take(): Promise<boolean> {
    const taken = await this.leases.findOneAndUpdate(
      {
        _id: this.id,
        $or: [{ holder: { $in: [this.holder, null] } }, { $expr: { $lt: ['$until', '$$NOW'] } }],
      },
      [{ $set: { holder: { $literal: this.holder }, until: { $add: ['$$NOW', this.forMs] } } }],
    );
    return taken !== null;
  }

  /** Makes its record; false where it is there already. */
  private async make(): Promise<boolean> {
    try {
      const made = await this.leases.updateOne(
        { _id: this.id },
        { $setOnInsert: { holder: null } },
        { upsert: true },
      );
      return made.upsertedCount > 0;
    } catch (error) {
      // Another process made it at the same moment.
      if (!isDuplicateKey(error)) throw error;
      return true;
    }
  }
}
