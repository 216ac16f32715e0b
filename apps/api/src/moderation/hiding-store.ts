import { asId, type HidingId, type PostingId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { HidingSubject } from '@app/core/posting';
import type { Hiding } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { Trace } from '@app/infra/trace';
import { finishHidings, hide, lift, type HidingTools } from '@app/intake';

/** Who decides, and when. */
export type Deciding = Pick<HidingTools, 'who' | 'now'>;

/** The operator's decisions to hide, in MongoDB. */
@Injectable()
export class HidingStore {
  constructor(
    private readonly database: Database,
    private readonly trace: Trace,
  ) {}

  /** Those that stand, newest first. */
  all(): Promise<Hiding[]> {
    return this.database.hidings.find().sort({ at: -1 }).lean<Hiding[]>();
  }

  /** True where something on record has that value. */
  async isKnown(subject: HidingSubject, value: string): Promise<boolean> {
    const { postings, sources } = this.database;
    if (subject === 'posting') return (await postings.exists({ _id: asId<PostingId>(value) })) !== null;
    if (subject === 'company') return (await postings.exists({ 'company.slug': value })) !== null;
    const [source, posting] = await Promise.all([
      sources.exists({ _id: asId<PostingId>(value) }),
      postings.exists({ source: value }),
    ]);
    return source !== null || posting !== null;
  }

  /** Returns how many postings on record it changed. */
  hide(subject: HidingSubject, value: string, by: Deciding): Promise<number> {
    return hide(this.tools(by), subject, value);
  }

  /** Returns how many postings are shown again. */
  lift(id: HidingId, by: Deciding): Promise<number> {
    return lift(this.tools(by), id);
  }

  /** Carries out what was left half done. */
  finish(now: Date): Promise<void> {
    return finishHidings(this.tools({ who: null, now }));
  }

  private tools(by: Deciding): HidingTools {
    return { database: this.database, trace: this.trace, ...by };
  }
}
