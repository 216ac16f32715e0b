import type { Collection } from 'mongoose';
import { newId, pause } from '../system/index.js';
import type { Database } from '../mongo/index.js';

/** The record of the data's format, in `meta`. */
export interface SchemaDoc {
  _id: string;
  version: number;
  /** The format that whoever has the lock brings the data to. */
  target?: number;
  lockedBy?: string;
  lockedUntil?: Date;
}

/** Where the record of the data's format lies. */
export const schemaOf = (database: Database): Collection<SchemaDoc> =>
  database.connection.collection<SchemaDoc>('meta');

const SCHEMA = 'schema';
const RENEWALS_A_TERM = 3;

/**
 * The one right to migrate. It is held for a term of server time and renewed three times in it, for as long as its holder
 * lives. Who lost it (a process that stood still) finds that out when it writes.
 */
export class MigrationLock {
  private readonly over = new AbortController();
  private readonly renewing: Promise<void>;

  private constructor(
    private readonly schema: Collection<SchemaDoc>,
    private readonly token: string,
    private readonly termMs: number,
  ) {
    this.renewing = this.keepRenewing();
  }

  /** Null where another process has it. */
  static async take(database: Database, termMs: number, target: number): Promise<MigrationLock | null> {
    const schema = schemaOf(database);
    const token = newId();
    const until = { $add: ['$$NOW', termMs] };
    const taken = await schema.findOneAndUpdate(
      {
        _id: SCHEMA,
        $or: [{ lockedUntil: { $exists: false } }, { $expr: { $lt: ['$lockedUntil', '$$NOW'] } }],
      },
      [{ $set: { lockedBy: token, target, lockedUntil: until } }],
    );
    return taken === null ? null : new MigrationLock(schema, token, termMs);
  }

  /** Notes that the data has that format now. False where the lock was lost: nothing is written. */
  async reached(version: number): Promise<boolean> {
    const { matchedCount } = await this.schema.updateOne(
      { _id: SCHEMA, lockedBy: this.token },
      { $set: { version } },
    );
    return matchedCount === 1;
  }

  /** Ends it, so that nobody has to wait for the end of its term. A lock that was lost stays with who has it. */
  async giveBack(): Promise<void> {
    this.over.abort();
    await this.renewing;
    await this.schema.updateOne(
      { _id: SCHEMA, lockedBy: this.token },
      { $unset: { lockedUntil: '', lockedBy: '', target: '' } },
    );
  }

  private async keepRenewing(): Promise<void> {
    const { signal } = this.over;
    for (;;) {
      await pause(this.termMs / RENEWALS_A_TERM, signal);
      if (signal.aborted || !(await this.renew())) return;
    }
  }

  /** False where the lock was lost. A server that does not answer may answer the next time, within the term. */
  private async renew(): Promise<boolean> {
    const until = { $add: ['$$NOW', this.termMs] };
    const renewed = this.schema.updateOne({ _id: SCHEMA, lockedBy: this.token }, [
      { $set: { lockedUntil: until } },
    ]);
    return renewed.then(
      ({ matchedCount }) => matchedCount === 1,
      () => true,
    );
  }
}
