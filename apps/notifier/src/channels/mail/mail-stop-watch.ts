import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { LOGGER, Ticker } from '@app/infra/service';
import { MailFlow } from './mail-flow.js';

const EVERY_MS = 1_000;

/** While an operator has stopped all mail, looks every second whether it goes on: nobody else would see it. */
@Injectable()
export class MailStopWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(flow: MailFlow, @Inject(LOGGER) logger: Logger) {
    this.ticker = new Ticker('stops of mail', EVERY_MS, () => flow.readWhileStopped(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }
}
