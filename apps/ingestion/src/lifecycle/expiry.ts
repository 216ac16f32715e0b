import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { asId, type PostingId } from '@app/core/ids';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { Intake } from '@app/intake';

const LOOK_EVERY_MS = 30_000;
const AT_ONCE = 1_000;

/** Closes postings whose own closing date has passed. */
@Injectable()
export class Expiry implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly intake: Intake,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('closing dates', LOOK_EVERY_MS, () => this.closeOver(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Closes those that are over; a long backlog takes several rounds. */
  async closeOver(): Promise<void> {
    const over = await this.database.postings
      .find({ state: 'open', validThrough: { $type: 'date', $lte: this.clock.now() } }, { _id: 1 })
      .limit(AT_ONCE)
      .lean();
    await this.intake.close(
      over.map(({ _id }) => asId<PostingId>(_id)),
      'valid-through-passed',
    );
  }
}
