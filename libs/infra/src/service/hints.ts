import { Injectable, Inject, type OnApplicationShutdown } from '@nestjs/common';
import { ClientProxyFactory, Transport, type ClientProxy } from '@nestjs/microservices';
import type { Hint, HintPayload } from '@app/core/contracts';
import type { ServiceConfig } from '../config/index.js';
import type { Logger } from '../logging/index.js';
import { pause } from '../system/index.js';
import { hintConnection } from './connect-transports.js';
import { CONFIG, LOGGER } from './infra.module.js';

/** A process that ends gives hints on their way this long to leave. */
const LAST_HINTS_MS = 1_000;

/** Wakes whoever listens. Never throws and never waits: a hint that is lost costs latency only. */
@Injectable()
export class Hints implements OnApplicationShutdown {
  private readonly client: ClientProxy;
  private readonly leaving = new Set<Promise<void>>();

  constructor(
    @Inject(CONFIG) config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.client = ClientProxyFactory.create({
      transport: Transport.REDIS,
      options: hintConnection(config.REDIS_URL),
    });
  }

  send(hint: Hint, payload: HintPayload): void {
    const left = new Promise<void>((resolve) => {
      this.client.emit(hint, payload).subscribe({
        error: (err: Error) => {
          this.logger.warn({ event: 'hint.lost', hint, err }, err.message);
          resolve();
        },
        complete: resolve,
      });
    }).finally(() => this.leaving.delete(left));
    this.leaving.add(left);
  }

  async onApplicationShutdown(): Promise<void> {
    const waiting = new AbortController();
    await Promise.race([Promise.all(this.leaving), pause(LAST_HINTS_MS, waiting.signal)]);
    waiting.abort();
    await this.client.close();
  }
}
