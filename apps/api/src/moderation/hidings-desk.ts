import type { HidingId, OperatorId } from '@app/core/ids';
import type { HidingSubject } from '@app/core/posting';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { Hiding } from '@app/core/records';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { BoardLoader } from '../board/board-loader.js';
import { HidingStore } from './hiding-store.js';

const LOOK_EVERY_MS = 60_000;

/** Where operators hide postings and take that back. */
@Injectable()
export class HidingsDesk implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly store: HidingStore,
    private readonly board: BoardLoader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('hidings', LOOK_EVERY_MS, () => store.finish(clock.now()), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** The decisions that stand, newest first. */
  list(): Promise<Hiding[]> {
    return this.store.all();
  }

  /** Returns how many postings are hidden by it; null where nothing on record has that value. */
  async hide(subject: HidingSubject, value: string, who: OperatorId): Promise<number | null> {
    if (!(await this.store.isKnown(subject, value))) return null;
    const postings = await this.store.hide(subject, value, { who, now: this.clock.now() });
    this.board.wake();
    this.logger.warn({ event: 'posting.hidden', subject, value, postings }, 'An operator hid postings.');
    return postings;
  }

  /** Returns how many postings are shown again. */
  async lift(id: HidingId, who: OperatorId): Promise<number> {
    const postings = await this.store.lift(id, { who, now: this.clock.now() });
    this.board.wake();
    this.logger.warn({ event: 'posting.shown', hiding: id, postings }, 'An operator took a hiding back.');
    return postings;
  }
}
