import type { PostingId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { CatchUp } from '@app/core/quiet';
import type { Validators } from '@app/infra/fetch';
import { Database, liftPause, putPause } from '@app/infra/mongo';
import { noteRead, type NotedRead } from './read-writes.js';
import type { KeptPosting, SourceAlarm, Source } from '@app/core/records';

/** An open posting, as far as reading its source needs it. */
export type StoredOpen = Pick<KeptPosting, '_id' | 'externalId' | 'firstSeenAt'>;

/** How a source's state changes after a good read. */
export interface GoodRead extends Validators {
  readonly digest: string | null;
  readonly reading: string | null;
  readonly openCount: number;
  readonly alarm: SourceAlarm | null;
  /** Null once it has ended. */
  readonly catchUp: CatchUp | null;
  readonly nextPollAt: Date;
}

/** How a source's state changes after a failed read. */
export interface FailedRead {
  readonly reason: string;
  readonly message: string;
  readonly nextPollAt: Date;
}

/** What decides whether samples are shown. */
export interface SampleFacts {
  readonly live: readonly Pick<Source, 'lastReadAt' | 'lastGoodReadAt'>[];
  readonly samplesShown: boolean;
  readonly storeEmpty: boolean;
}

/** A source that is read when its time has come. */
const ACTIVE = { enabled: true, paused: { $ne: true } } as const;

/** The state of the sources in MongoDB: the only place that says when a source is read next. */
@Injectable()
export class SourceStore {
  constructor(private readonly database: Database) {}

  /**
   * Takes a source that is due: nobody else gets it until `leaseUntil`, when it is due again unless a result was saved.
   * Null where it is not due, not enabled, or taken.
   */
  claim(name: string, now: Date, leaseUntil: Date): Promise<Source | null> {
    return this.database.sources
      .findOneAndUpdate(
        { _id: name, ...ACTIVE, nextPollAt: { $lte: now } },
        { $set: { nextPollAt: leaseUntil } },
        { returnDocument: 'before' },
      )
      .lean<Source | null>();
  }

  /** Names of the enabled sources whose time has come, the longest due first. */
  async due(now: Date, limit: number): Promise<string[]> {
    const found = await this.database.sources
      .find({ ...ACTIVE, nextPollAt: { $lte: now } }, { _id: 1 })
      .sort({ nextPollAt: 1 })
      .limit(limit)
      .lean();
    return found.map(({ _id }) => _id);
  }

  enabled(): Promise<Source[]> {
    return this.database.sources.find(ACTIVE).lean<Source[]>();
  }

  /** Notes a catch-up before its first posting is on the record: whoever finishes a read that was cut off knows of it. */
  async beginCatchUp(name: string, catchUp: CatchUp): Promise<void> {
    await this.database.sources.updateOne({ _id: name }, { $set: { catchUp } });
  }

  /** The catch-up that no complete read has ended. */
  async catchUp(name: string): Promise<CatchUp | null> {
    const source = await this.database.sources
      .findById(name, { catchUp: 1 })
      .lean<Pick<Source, 'catchUp'> | null>();
    return source?.catchUp ?? null;
  }

  async saveGood(name: string, read: GoodRead, now: Date): Promise<void> {
    const $set = { ...read, lastReadAt: now, lastGoodReadAt: now, failures: 0, lastError: null };
    await this.database.sources.updateOne({ _id: name }, { $set });
  }

  async saveFailed(name: string, { reason, message, nextPollAt }: FailedRead, now: Date): Promise<void> {
    const $set = { nextPollAt, lastReadAt: now, lastError: { reason, message, at: now } };
    await this.database.sources.updateOne({ _id: name }, { $set, $inc: { failures: 1 } });
  }

  /** Notes what a read found, for whoever looks at the source. */
  noteRead(read: NotedRead, now: Date): Promise<void> {
    return noteRead(this.database, read, now);
  }

  /** Makes a source due at once: one that was claimed and not read, or that an operator wants read. */
  async makeDue(name: string, now: Date): Promise<void> {
    await this.database.sources.updateOne({ _id: name }, { $set: { nextPollAt: now } });
  }

  /** Every source, in the order of their names. */
  all(): Promise<Source[]> {
    return this.database.sources.find().sort({ _id: 1 }).lean<Source[]>();
  }

  /** Null where there is none of that name. */
  find(name: string): Promise<Source | null> {
    return this.database.sources.findById(name).lean<Source | null>();
  }

  /** Adds a source, or changes what is named of one. */
  async put(name: string, $set: Partial<Source>): Promise<void> {
    await this.database.sources.updateOne(
      { _id: name },
      { $set, $setOnInsert: { openCount: 0, failures: 0 } },
      { upsert: true },
    );
  }

  /** Stops or resumes its reading, and notes since when. */
  async pause(name: string, paused: boolean, now: Date): Promise<void> {
    const by = 'command line or API';
    if (paused) await putPause(this.database, { what: 'source', name, by, since: now });
    else await liftPause(this.database, 'source', name);
  }

  /** It is read no more. */
  async disable(name: string): Promise<void> {
    await this.database.sources.updateOne({ _id: name }, { $set: { enabled: false, nextPollAt: null } });
  }

  /** How the sources of the file were read so far, whether samples are shown, and whether there is any posting. */
  async sampleFacts(): Promise<SampleFacts> {
    const { sources, postings } = this.database;
    const [live, shown, anyPosting] = await Promise.all([
      sources
        .find({ origin: 'file', enabled: true }, { lastReadAt: 1, lastGoodReadAt: 1 })
        .lean<SampleFacts['live']>(),
      sources.exists({ origin: 'sample', enabled: true }),
      // In the order of an index: without one MongoDB plans a walk.
      postings.findOne({}, { _id: 1 }).sort({ _id: 1 }).lean(),
    ]);
    return { live, samplesShown: shown !== null, storeEmpty: anyPosting === null };
  }

  /** Some of the open postings whose own closing date has passed. */
  async overPostings(now: Date, limit: number): Promise<PostingId[]> {
    const over = await this.database.postings
      .find({ state: 'open', validThrough: { $type: 'date', $lte: now } }, { _id: 1 })
      .limit(limit)
      .lean();
    return over.map(({ _id }) => _id);
  }

  /** The source's open postings: ids, the source's own ids, and when we first saw them. */
  openPostings(name: string): Promise<StoredOpen[]> {
    return this.database.postings
      .find({ source: name, state: 'open' }, { externalId: 1, firstSeenAt: 1 })
      .lean<StoredOpen[]>();
  }
}
