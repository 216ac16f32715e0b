import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { LOGGER, Ticker } from '@app/infra/service';
import { DeliveryStore } from './delivery-store.js';
import { LEASE_MS } from './delivery-writes.js';

/** Keeps the claims of this process alive while the other side answers: a mail server may take ten minutes after the final dot. */
@Injectable()
export class LeaseKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly tokens = new Set<string>();
  private readonly ticker: Ticker;

  constructor(store: DeliveryStore, @Inject(LOGGER) logger: Logger) {
    this.ticker = new Ticker('lease keeper', LEASE_MS / 4, () => store.renew([...this.tokens]), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.ticker.stop();
  }

  hold(token: string): void {
    this.tokens.add(token);
  }

  release(token: string): void {
    this.tokens.delete(token);
  }
}
