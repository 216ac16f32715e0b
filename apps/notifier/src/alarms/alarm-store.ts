import { Injectable } from '@nestjs/common';
import { CLEAR_AFTER_MS, toTell, type Alarm, type Telling } from '@app/core/alarms';
import type { KeptAlarm } from '@app/core/running';
import { Database, isDuplicateKey } from '@app/infra/mongo';

const TELLING_MS = 60_000;

/** An alarm, and what the operator is to be told about it. */
export interface DueTelling {
  readonly alarm: KeptAlarm;
  readonly telling: Telling;
}

/** The alarms on record. Of all processes that see the same, one is told that it made the change. */
@Injectable()
export class AlarmStore {
  constructor(private readonly database: Database) {}

  /** True where the alarm did not ring before. */
  async see({ kind, message }: Alarm, now: Date): Promise<boolean> {
    const seen = { message, lastSeenAt: now };
    const known = await this.database.alarms.updateOne({ _id: kind, clearedAt: null }, { $set: seen });
    if (known.matchedCount > 0) return false;
    const raised = { ...seen, raisedAt: now, clearedAt: null, toldAt: null, toldClearedAt: null };
    try {
      await this.database.alarms.updateOne(
        { _id: kind, clearedAt: { $ne: null } },
        { $set: raised },
        { upsert: true },
      );
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Clears the alarms that have not been seen for a while; returns those that this process cleared. */
  async clearOld(now: Date): Promise<KeptAlarm[]> {
    const old = { clearedAt: null, lastSeenAt: { $lte: new Date(now.getTime() - CLEAR_AFTER_MS) } };
    const cleared: KeptAlarm[] = [];
    for (;;) {
      const one = await this.database.alarms
        .findOneAndUpdate(old, { $set: { clearedAt: now } }, { returnDocument: 'after' })
        .lean<KeptAlarm>();
      if (one === null) return cleared;
      cleared.push(one);
    }
  }

  all(): Promise<KeptAlarm[]> {
    return this.database.alarms.find().sort({ raisedAt: 1 }).lean<KeptAlarm[]>();
  }

  /** The alarms that the operator is to be told of and that nobody else is telling. Each is this process's for a minute. */
  async claimTellings(now: Date): Promise<DueTelling[]> {
    const due: DueTelling[] = [];
    for (const alarm of await this.all()) {
      const telling = toTell(alarm, now);
      if (telling !== null && (await this.claim(alarm))) due.push({ alarm, telling });
    }
    return due;
  }

  /** Ends a claim: the operator was told. */
  async told({ alarm, telling }: DueTelling, now: Date): Promise<void> {
    const what = telling === 'cleared' ? { toldClearedAt: now } : { toldAt: now };
    await this.database.alarms.updateOne(
      { _id: alarm._id, raisedAt: alarm.raisedAt },
      { $set: { ...what, tellingUntil: null } },
    );
  }

  private async claim({ _id, toldAt, toldClearedAt, raisedAt }: KeptAlarm): Promise<boolean> {
    const free = { $or: [{ tellingUntil: null }, { $expr: { $lt: ['$tellingUntil', '$$NOW'] } }] };
    const { modifiedCount } = await this.database.alarms.updateOne(
      { _id, raisedAt, toldAt, toldClearedAt, ...free },
      [{ $set: { tellingUntil: { $add: ['$$NOW', TELLING_MS] } } }],
      { updatePipeline: true },
    );
    return modifiedCount === 1;
  }
}
