import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HINTS } from '@app/core/contracts';
import { answerEnd, askableMonth } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import { takeTurn } from '@app/infra/coordination';
import type { Logger } from '@app/infra/logging';
import { Database } from '@app/infra/mongo';
import { CLOCK, Hints, LOGGER, Ticker } from '@app/infra/service';
import { RenewalStore } from './renewal-store.js';

const EVERY_MS = 10 * 60_000;

/**
 * Asks people who have not used their pages for twelve months, by one mail, whether they still want their searches, and stops
 * those of who does not answer. On one of the notifiers at a time.
 */
@Injectable()
export class Renewals implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly store: RenewalStore,
    private readonly hints: Hints,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('renewals', EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Unless another notifier has looked within the last ten minutes. */
  async look(): Promise<void> {
    if (await takeTurn(this.database, 'renewals', EVERY_MS)) await this.go();
  }

  /** The mails that ask wait for the reconciler like all that are due. */
  async go(): Promise<void> {
    const now = this.clock.now();
    let asked = 0;
    for (const person of await this.store.lastUsedBy(askableMonth(now)))
      if ((await this.store.ask(person, now)) !== null) asked += 1;
    const stopped = await this.stop(now);
    if (asked + stopped === 0) return;
    this.logger.info(
      { event: 'renewals.done', asked, stopped },
      'People were asked whether they still want their searches, or have not answered.',
    );
  }

  private async stop(now: Date): Promise<number> {
    let stopped = 0;
    for (const person of await this.store.unansweredSince(answerEnd(now))) {
      if (await this.store.waitsStill(person, now)) continue;
      const seq = await this.store.stop(person, now);
      if (seq === null) continue;
      this.hints.send(HINTS.savedSearchesChanged, { seq });
      stopped += 1;
    }
    return stopped;
  }
}
