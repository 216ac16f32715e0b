import { Injectable } from '@nestjs/common';
import type { ClusterId, PostingId } from '@app/core/ids';
import type { Alert, KeptPosting } from '@app/core/records';
import type { KeptDeadLetter } from '@app/core/running';
import type { PastPosting } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { postingAt } from '@app/infra/trace';
import type { KeptChange } from './history.js';

/** Lists on the page end here, and say so. */
export const MOST_LISTED = 20;
/** Counts end here. */
export const MOST_COUNTED = 10_000;
const MOST_CHANGES = 200;
const PATIENCE_MS = 3_000;

export type BesidePosting = Pick<KeptPosting, '_id' | 'title' | 'source' | 'state' | 'locationText'>;
const BESIDE = { title: 1, source: 1, state: 1, locationText: 1 } as const;

/** An alert that was made of a posting, as it is counted and listed. */
export type MadeAlert = Pick<Alert, '_id' | 'subscriberId' | 'state' | 'deliveryId' | 'createdAt'>;
const MADE = { subscriberId: 1, state: 1, deliveryId: 1, createdAt: 1 } as const;

export type AboutLetter = Pick<KeptDeadLetter, '_id' | 'stage' | 'reason' | 'message' | 'lastAt'>;
const LETTER = { stage: 1, reason: 1, message: 1, lastAt: 1 } as const;

/** What the operators' page of one posting shows of the record. Each question is answered by an index, and has a bound. */
@Injectable()
export class PostingRecordStore {
  constructor(private readonly database: Database) {}

  find(id: PostingId): Promise<KeptPosting | null> {
    return this.database.postings.findById(id).lean<KeptPosting>();
  }

  /** As it was after a change; null where that is not kept. */
  at(id: PostingId, seq: number): Promise<KeptPosting | null> {
    return postingAt(this.database, id, seq);
  }

  /** Changes up to one, the newest first. */
  async changes({ _id, seq }: KeptPosting): Promise<KeptChange[]> {
    const kept = await this.database.pastPostings
      .find({ postingId: _id, untilSeq: { $lte: seq } })
      .sort({ untilSeq: -1 })
      .limit(MOST_CHANGES)
      .lean<PastPosting[]>();
    return kept.map(({ until: at, untilSeq: seq, over }) => ({ at, seq, over }));
  }

  /** Others of its opening, up to one more than are listed. */
  beside({ _id, clusterId }: KeptPosting): Promise<BesidePosting[]> {
    return this.database.postings
      .find({ clusterId, _id: { $ne: _id } }, BESIDE)
      .limit(MOST_LISTED + 1)
      .lean<BesidePosting[]>();
  }

  /** Alerts that name it, of the openings that it was ever part of, the newest first: up to one more than are counted. */
  alerts(id: PostingId, clusters: readonly ClusterId[]): Promise<MadeAlert[]> {
    return this.database.alerts
      .find({ clusterId: { $in: [...clusters] }, 'matches.postingId': id }, MADE)
      .sort({ createdAt: -1 })
      .limit(MOST_COUNTED + 1)
      .maxTimeMS(PATIENCE_MS)
      .lean<MadeAlert[]>();
  }

  /** What could not be done with it. */
  letters(id: PostingId): Promise<AboutLetter[]> {
    return this.database.deadLetters
      .find({ origin: id }, LETTER)
      .limit(MOST_LISTED + 1)
      .lean<AboutLetter[]>();
  }
}
