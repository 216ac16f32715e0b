import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { LOGGER, Ticker } from '@app/infra/service';
import { MailFlow } from './mail-flow.js';

const EVERY_MS = 1_000;

/** Looks every second whether an operator has stopped all mail: while nothing is sent, nobody else would see that it goes on. */
@Injectable()
export class MailStopWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(flow: MailFlow, @Inject(LOGGER) logger: Logger) {
    this.ticker = new Ticker('stops of mail', EVERY_MS, () => flow.readPauses(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }
}
