import { Injectable } from '@nestjs/common';
import type { PostingId } from '@app/core/ids';
import type { AgeBefore } from '@app/core/lifecycle';
import type { KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { openAt } from '@app/infra/postings';
import { findLastSeen } from '../board/last-seen-reads.js';

/** Changes that a page looks at to tell the age of a posting. */
const MOST_CHANGES = 100;
const SHOWN = { hidden: { $exists: false } };

/** What is told of a posting beside another of its opening. */
export type PostingBeside = Pick<
  KeptPosting,
  '_id' | 'title' | 'facts' | 'source' | 'locationText' | 'sample'
>;

/** Postings in MongoDB, as their pages and their REST answers need them: closed ones too. */
@Injectable()
export class PostingStore {
  constructor(private readonly database: Database) {}

  /** Hidden ones too; null where none has that id. */
  find(id: PostingId): Promise<KeptPosting | null> {
    return this.database.postings.findById(id, { sketch: 0 }).lean<KeptPosting>();
  }

  /** When a posting was last known to be listed. */
  lastSeen(posting: KeptPosting): Promise<Date> {
    return findLastSeen(this.database, posting);
  }

  /** What its changes wrote over, the latest first, as far as the record goes back: what tells its age. */
  ageBefore({ _id }: KeptPosting): Promise<AgeBefore[]> {
    const was = ['revision', 'state', 'closedAt', 'facts.salary'].map((field) => [`over.was.${field}`, 1]);
    return this.database.pastPostings
      .find({ postingId: _id }, { until: 1, ...Object.fromEntries(was) })
      .sort({ untilSeq: -1 })
      .limit(MOST_CHANGES)
      .lean<AgeBefore[]>();
  }

  /** Others of the same opening that are open and shown. */
  beside({ _id, clusterId }: KeptPosting, now: Date, limit: number): Promise<PostingBeside[]> {
    return this.database.postings
      .find(
        { clusterId, ...openAt(now), _id: { $ne: _id }, ...SHOWN },
        { title: 1, facts: 1, source: 1, locationText: 1, sample: 1 },
      )
      .limit(limit)
      .lean<PostingBeside[]>();
  }

  /** A company's name as one of its shown postings writes it; null where none is on record. */
  async companyName(slug: string): Promise<string | null> {
    const posting = await this.database.postings
      .findOne({ 'company.slug': slug, ...SHOWN }, { company: 1 })
      .lean<Pick<KeptPosting, 'company'>>();
    return posting?.company.name ?? null;
  }
}
