import type { KeptRereading } from '@app/core/running';
import type { Database } from '@app/infra/mongo';

/** Of so many versions it is kept how they were read. */
const KEPT = 10;

/** What is counted while it goes on. */
export type RereadingFigures = Pick<KeptRereading, 'read' | 'sources' | 'lastFault' | 'seenAt' | 'perSecond'>;

/** Readings by new rules on record: one for each version of the rules. */
export class RereadingStore {
  constructor(private readonly database: Pick<Database, 'rereadings'>) {}

  find(version: string): Promise<KeptRereading | null> {
    return this.database.rereadings.findById(version).lean<KeptRereading>();
  }

  /** Makes the record, or opens it again. */
  async begin(version: string, figures: RereadingFigures & Pick<KeptRereading, 'all'>): Promise<void> {
    await this.database.rereadings.updateOne(
      { _id: version },
      { $set: { ...figures, endedAt: null }, $setOnInsert: { startedAt: figures.seenAt } },
      { upsert: true },
    );
  }

  async write(version: string, figures: RereadingFigures): Promise<void> {
    await this.database.rereadings.updateOne({ _id: version }, { $set: figures });
  }

  /** Notes its end, unless that was noted. */
  async end(version: string, endedAt: Date): Promise<void> {
    await this.database.rereadings.updateOne(
      { _id: version, endedAt: null },
      [{ $set: { endedAt, seenAt: endedAt, all: '$read' } }],
      { updatePipeline: true },
    );
  }

  async forgetOld(): Promise<void> {
    const { rereadings } = this.database;
    const old = await rereadings.find({}, { _id: 1 }).sort({ startedAt: -1 }).skip(KEPT).lean();
    if (old.length > 0) await rereadings.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
  }
}
