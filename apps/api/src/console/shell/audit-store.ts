import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { AuditId, SubscriberId } from '@app/core/ids';
import type { AuditEntry } from '@app/core/operators';
import type { Subscriber } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** The audit log in MongoDB. */
@Injectable()
export class AuditStore {
  constructor(private readonly database: Database) {}

  async add(entry: AuditEntry): Promise<void> {
    await this.database.audit.create(entry);
  }

  /** The newest that fit, newest first. */
  newest(filter: QueryFilter<AuditEntry>, limit: number): Promise<AuditEntry[]> {
    return this.database.audit.find(filter).sort({ at: -1, _id: -1 }).limit(limit).lean<AuditEntry[]>();
  }

  find(id: AuditId): Promise<AuditEntry | null> {
    return this.database.audit.findById(id).lean<AuditEntry>();
  }

  /** Which of some entries were taken back. */
  async undone(ids: readonly AuditId[]): Promise<ReadonlySet<string>> {
    const found = await this.database.audit
      .find({ undoes: { $in: [...ids] } }, { undoes: 1 })
      .lean<AuditEntry[]>();
    return new Set(found.flatMap(({ undoes }) => undoes ?? []));
  }

  /** The key of a person's mark: `fresh` becomes it where there was none. */
  async keyOf(person: SubscriberId, fresh: string): Promise<string> {
    const { subscribers } = this.database;
    await subscribers.updateOne({ _id: person, auditKey: { $exists: false } }, { $set: { auditKey: fresh } });
    const found = await subscribers.findById(person, { auditKey: 1 }).lean<Subscriber>();
    return found?.auditKey ?? fresh;
  }
}
