import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import { countHeld, dropHeld, lastBackupAt, releaseHeld, type Held } from '@app/infra/backup';
import type { KeptRereading } from '@app/core/running';
import { signsOfLife, type SignOfLife } from '@app/infra/coordination';
import { Database, replayDeadLetter } from '@app/infra/mongo';
import type { KeptAlarm, KeptDeadLetter } from '@app/core/running';
import type { Source } from '@app/core/records';

/** The page counts no further: a count by index still reads an entry for each. */
export const MOST_COUNTED = 10_000;

/** States in which a delivery waits for its next attempt. */
export const WAITING = ['pending', 'retry', 'ambiguous'] as const;
export type WaitingState = (typeof WAITING)[number];

const THERE = { $type: 'date' as const };

interface Countable<Kept> {
  countDocuments(filter: QueryFilter<Kept>, options: { limit: number; hint: string }): PromiseLike<number>;
}

/** Counts by the index of that name, up to MOST_COUNTED. */
const upTo = async <Kept>(model: Countable<Kept>, filter: QueryFilter<Kept>, hint: string): Promise<number> =>
  model.countDocuments(filter, { limit: MOST_COUNTED, hint });

/**
 * What the console shows of MongoDB, and what the operator decides there. Counts end at MOST_COUNTED, but for how many there
 * are in all.
 */
@Injectable()
export class StatusStore {
  constructor(private readonly database: Database) {}

  /** Alarms that ring, the oldest first. */
  ringing(): Promise<KeptAlarm[]> {
    return this.database.alarms.find({ clearedAt: null }).sort({ raisedAt: 1 }).lean<KeptAlarm[]>();
  }

  /** The latest reading of stored postings by new rules; null where there was none. */
  rereading(): Promise<KeptRereading | null> {
    return this.database.rereadings.findOne().sort({ startedAt: -1 }).lean<KeptRereading>();
  }

  sources(): Promise<Source[]> {
    return this.database.sources.find().sort({ _id: 1 }).lean<Source[]>();
  }

  /** Signs of life of matchers and apis in the last quarter of an hour, but of those that said goodbye. */
  async processes(): Promise<SignOfLife[]> {
    const signs = await signsOfLife(this.database);
    return signs
      .filter(({ stopped }) => !stopped)
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || a.seenAgo - b.seenAgo);
  }

  /** The newest dead letters. */
  deadLetters(limit: number): Promise<KeptDeadLetter[]> {
    return this.database.deadLetters.find().sort({ lastAt: -1 }).limit(limit).lean<KeptDeadLetter[]>();
  }

  /** Has something that was given up tried again. False where that cannot be. */
  replay(deadLetterId: string, now: Date): Promise<boolean> {
    return replayDeadLetter(this.database, deadLetterId, now);
  }

  /** What a restore has held. */
  held(): Promise<Held> {
    return countHeld(this.database);
  }

  /** Releases or drops what a restore has held: see infra/backup. */
  decideHeld(release: boolean, now: Date): Promise<Held> {
    return release ? releaseHeld(this.database, now) : dropHeld(this.database, now);
  }

  /** When the last finished backup was taken; null: never. */
  lastBackup(): Promise<Date | null> {
    return lastBackupAt(this.database);
  }

  async allPostings(): Promise<number> {
    return this.database.postings.estimatedDocumentCount();
  }

  /** Postings that are still to be compared with the saved searches. */
  unmatchedPostings(): Promise<number> {
    // The index is of postings that wait only; its first field is what makes MongoDB see that it can count by it.
    return upTo(this.database.postings, { matchSeq: { $gte: 0 }, unmatched: true }, 'unmatched');
  }

  /** Postings that changed after a number. */
  postingsAfter(seq: number): Promise<number> {
    return upTo(this.database.postings, { seq: { $gt: seq } }, 'seq_1');
  }

  searches(state: 'active' | 'pending'): Promise<number> {
    return upTo(this.database.savedSearches, { state }, 'state_1');
  }

  async allDeliveries(): Promise<number> {
    return this.database.deliveries.estimatedDocumentCount();
  }

  waiting(state: WaitingState): Promise<number> {
    return upTo(this.database.deliveries, { state, nextAt: THERE }, 'waiting');
  }

  /** When the first of those that wait in a state is due; null where none waits. */
  async firstWaiting(state: WaitingState): Promise<Date | null> {
    const oldest = await this.database.deliveries
      .findOne({ state, nextAt: THERE }, { nextAt: 1, _id: 0 })
      .sort({ nextAt: 1 })
      .hint('waiting')
      .lean<{ nextAt: Date }>();
    return oldest?.nextAt ?? null;
  }

  sending(): Promise<number> {
    return upTo(this.database.deliveries, { state: 'sending', 'lease.until': THERE }, 'leases');
  }

  heldDeliveries(): Promise<number> {
    return upTo(this.database.deliveries, { state: 'held' }, 'held');
  }

  deadDeliveries(): Promise<number> {
    return upTo(this.database.deliveries, { state: 'dead', finishedAt: THERE }, 'dead');
  }
}

const nameOf = ({ service, share }: SignOfLife): string => `${service} ${share ?? ''}`;
