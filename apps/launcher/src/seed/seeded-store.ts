import type { PostingId } from '@app/core/ids';
import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import type { KeptPosting, KeptReport } from '@app/core/records';
import type { Database } from '@app/infra/mongo';
import { NOT_TOLD, type ToldPosting } from '@app/infra/postings';

const SEEDED = { source: /^seed-/ };

/** Those of one seed. */
const ofSeed = (seed: number) => ({ ...SEEDED, externalId: new RegExp(`^${seed}-`) });

/** How many postings, saved searches and people a store holds. */
export interface RecordSize {
  readonly postings: number;
  readonly searches: number;
  readonly people: number;
}

/** How much of everything there is; of postings and openings: seeded ones. */
export interface SeededCounts {
  readonly postings: number;
  readonly open: number;
  readonly openings: number;
  /** Deliveries that were accepted. */
  readonly accepted: number;
  readonly deadOrSuppressed: number;
  readonly alerts: number;
  readonly pendingAlerts: number;
  readonly searches: ReadonlyMap<Rhythm, number>;
}

/** Seeded postings in MongoDB, and how much there is of everything. */
export class SeededStore {
  constructor(private readonly database: Database) {}

  /** Of all of them, whoever made them. */
  async size(): Promise<RecordSize> {
    const [postings, searches, people] = await Promise.all([
      this.database.postings.countDocuments(),
      this.database.savedSearches.countDocuments(),
      this.database.subscribers.countDocuments(),
    ]);
    return { postings, searches, people };
  }

  /** Whether any posting of that seed is there. */
  async hasSeed(seed: number): Promise<boolean> {
    return (await this.database.postings.exists(ofSeed(seed))) !== null;
  }

  /** Those of these postings that wait to be compared, in the order of changes. */
  unmatched(ids: readonly PostingId[]): Promise<ToldPosting[]> {
    return this.database.postings
      .find({ _id: { $in: [...ids] }, unmatched: true }, NOT_TOLD)
      .sort({ seq: 1 })
      .lean<ToldPosting[]>();
  }

  /** Notes that these postings need not be compared (any more). */
  async matched(ids: readonly PostingId[]): Promise<void> {
    await this.database.postings.updateMany({ _id: { $in: [...ids] } }, { $set: { unmatched: false } });
  }

  /** Open postings of that seed, in the order of their ids. */
  async openOfSeed(seed: number, limit: number): Promise<PostingId[]> {
    const open = await this.database.postings
      .find({ ...ofSeed(seed), state: 'open' }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<Pick<KeptPosting, '_id'>[]>();
    return open.map(({ _id }) => _id);
  }

  /** Keeps a report of readers, unless there is one of that kind already. */
  async report({ _id, ...report }: KeptReport): Promise<void> {
    await this.database.reports.updateOne({ _id }, { $setOnInsert: report }, { upsert: true });
  }

  async counts(): Promise<SeededCounts> {
    const { postings, deliveries, alerts } = this.database;
    const [all, open, openings, accepted, deadOrSuppressed, allAlerts, pendingAlerts] = await Promise.all([
      postings.countDocuments(SEEDED),
      postings.countDocuments({ ...SEEDED, state: 'open' }),
      postings.distinct('clusterId', SEEDED).then(({ length }) => length),
      deliveries.countDocuments({ state: 'accepted' }),
      deliveries.countDocuments({ state: { $in: ['dead', 'suppressed'] } }),
      alerts.countDocuments(),
      alerts.countDocuments({ state: 'pending' }),
    ]);
    const ofMails = { accepted, deadOrSuppressed, alerts: allAlerts, pendingAlerts };
    return { postings: all, open, openings, ...ofMails, searches: await this.searchesByRhythm() };
  }

  private async searchesByRhythm(): Promise<ReadonlyMap<Rhythm, number>> {
    const counted = RHYTHMS.map(
      async (rhythm) => [rhythm, await this.database.savedSearches.countDocuments({ rhythm })] as const,
    );
    return new Map(await Promise.all(counted));
  }
}
