import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '../logging/index.js';
import { newer, newerSchema } from '../migrations/index.js';
import type { Database } from '../mongo/index.js';
import type { Startup } from '../start/index.js';
import { Ticker } from './ticker.js';

/** A migration waits longer than this before its first step, so that services of the older release hear of it. */
const LOOK_EVERY_MS = 2_000;

/**
 * Sees that a newer release has changed the data's format, or is about to: then this process begins nothing more, is not
 * ready, and ends. It would write what the newer release does not expect.
 */
export class SchemaFence implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;
  private fault: Error | null = null;

  constructor(
    private readonly database: Database,
    private readonly startup: Startup,
    private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('schema fence', LOOK_EVERY_MS, () => this.look(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Throws once the data is newer than this program. */
  async check(): Promise<void> {
    if (this.fault !== null) throw this.fault;
  }

  private async look(): Promise<void> {
    if (this.fault !== null) return;
    const version = await newerSchema(this.database);
    if (version === null) return;
    this.fault = newer(version);
    this.logger.fatal({ event: 'schema.newer', version }, `${this.fault.message} This process stops.`);
    this.startup.leaveToNewer();
  }
}
