import { Inject, Injectable } from '@nestjs/common';
import { BoardIndex, type BackTest } from '@app/search/board';
import type { Schedule } from '@app/core/subscription';
import type { Query } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import type { BoardRecord } from './record.js';

/** What searches would have sent over the last 90 days, with the gathering that the notifier runs with. */
@Injectable()
export class BackTests {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** `samples`: how many examples. */
  of(query: Query, schedule: Schedule, samples = 5): BackTest<BoardRecord> {
    const gatherMs = this.config.INSTANT_GATHER_SECONDS * 1_000;
    return this.board.backTest(query, { now: this.clock.now(), schedule, gatherMs, samples });
  }
}
