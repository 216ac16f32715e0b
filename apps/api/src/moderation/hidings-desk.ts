import { asId, type HidingId, type PostingId } from '@app/core/ids';
import type { HidingSubject } from '@app/core/posting';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { Hiding } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { finishHidings, hide, lift } from '@app/intake';
import { BoardLoader } from '../board/board-loader.js';

const LOOK_EVERY_MS = 60_000;

/** Where operators hide postings and take that back. */
@Injectable()
export class HidingsDesk implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('hidings', LOOK_EVERY_MS, () => finishHidings(database, clock.now()), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** The decisions that stand, newest first. */
  async list(): Promise<Hiding[]> {
    return this.database.hidings.find().sort({ at: -1 }).lean<Hiding[]>();
  }

  /** Returns how many postings are hidden by it; null where nothing on record has that value. */
  async hide(subject: HidingSubject, value: string): Promise<number | null> {
    if (!(await this.isKnown(subject, value))) return null;
    const postings = await hide(this.database, subject, value, this.clock.now());
    this.board.wake();
    this.logger.warn({ event: 'posting.hidden', subject, value, postings }, 'An operator hid postings.');
    return postings;
  }

  /** Returns how many postings are shown again. */
  async lift(id: HidingId): Promise<number> {
    const postings = await lift(this.database, id);
    this.board.wake();
    this.logger.warn({ event: 'posting.shown', hiding: id, postings }, 'An operator took a hiding back.');
    return postings;
  }

  private async isKnown(subject: HidingSubject, value: string): Promise<boolean> {
    const { postings, sources } = this.database;
    if (subject === 'posting') return (await postings.exists({ _id: asId<PostingId>(value) })) !== null;
    if (subject === 'company') return (await postings.exists({ 'company.slug': value })) !== null;
    const [source, posting] = await Promise.all([
      sources.exists({ _id: value }),
      postings.exists({ source: value }),
    ]);
    return source !== null || posting !== null;
  }
}
