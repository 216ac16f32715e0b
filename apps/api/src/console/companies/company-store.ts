import { Injectable } from '@nestjs/common';
import { hidingId, type Hiding, type KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';

/** Postings on the page: those that changed last. */
export const MOST_LISTED = 50;
/** Counts end here. */
export const MOST_COUNTED = 10_000;
const PATIENCE_MS = 3_000;

const LISTED = {
  ...{ title: 1, company: 1, source: 1, state: 1, locationText: 1, firstSeenAt: 1 },
  ...{ revisedAt: 1, revision: 1, closedAt: 1, closedReason: 1, hidden: 1 },
} as const;
export type OfCompany = Pick<KeptPosting, '_id' | keyof typeof LISTED>;

/** What is on record of a company: its postings, and whether an operator has hidden it. */
@Injectable()
export class CompanyStore {
  constructor(private readonly database: Database) {}

  /** Those that changed last, the newest change first: the index of companies gives them, and they are put in order. */
  newest(slug: string): Promise<OfCompany[]> {
    return this.database.postings
      .find({ 'company.slug': slug }, LISTED)
      .sort({ seq: -1 })
      .limit(MOST_LISTED + 1)
      .maxTimeMS(PATIENCE_MS)
      .lean<OfCompany[]>();
  }

  count(slug: string, state: KeptPosting['state']): Promise<number> {
    return this.database.postings.countDocuments(
      { 'company.slug': slug, state },
      { limit: MOST_COUNTED, maxTimeMS: PATIENCE_MS },
    );
  }

  hiding(slug: string): Promise<Hiding | null> {
    return this.database.hidings.findById(hidingId('company', slug)).lean<Hiding>();
  }
}
