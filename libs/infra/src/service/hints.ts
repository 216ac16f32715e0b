import { Injectable, Inject, type OnApplicationShutdown } from '@nestjs/common';
import { ClientProxyFactory, Transport, type ClientProxy } from '@nestjs/microservices';
import type { Hint, HintPayload } from '@app/core/contracts';
import type { ServiceConfig } from '../config/index.js';
import type { Logger } from '../logging/index.js';
import { hintConnection } from './create-worker.js';
import { CONFIG, LOGGER } from './infra.module.js';

/** Wakes whoever listens. Never throws and never waits: a hint that is lost costs latency only. */
@Injectable()
export class Hints implements OnApplicationShutdown {
  private readonly client: ClientProxy;

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
    this.client.emit(hint, payload).subscribe({
      error: (err: Error) => this.logger.warn({ event: 'hint.lost', hint, err }, err.message),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.close();
  }
}
