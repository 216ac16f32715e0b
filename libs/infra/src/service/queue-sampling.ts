import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from '../logging/index.js';
import { addQueueSamples, type Database } from '../mongo/index.js';
import type { QueueSamples } from '../queue/index.js';
import { pause } from '../system/index.js';
import { Ticker } from './ticker.js';

const EVERY_MS = 60_000;
/** A stop does not wait for a MongoDB that is away. */
const LAST_MS = 2_000;

/** Writes once a minute what this process counted of its queues: one round trip, and none where nothing happened. */
export class QueueSampling implements OnApplicationBootstrap {
  private readonly ticker: Ticker;

  constructor(
    private readonly samples: QueueSamples,
    private readonly database: Database,
    private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('queue figures', EVERY_MS, () => this.write(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  /** Writes what is there. What MongoDB does not take is kept for the next time. */
  async write(): Promise<void> {
    const tallies = this.samples.take();
    try {
      await addQueueSamples(this.database, tallies);
    } catch (error) {
      this.samples.putBack(tallies);
      throw error;
    }
  }

  /** Writes the last ones, before the connections are closed. */
  async stop(): Promise<void> {
    const written = new AbortController();
    const last = this.ticker
      .stop()
      .then(() => this.write())
      .catch((err: unknown) =>
        this.logger.warn({ event: 'queue.figures-lost', err }, 'The last figures of the queues are lost.'),
      )
      .finally(() => written.abort());
    await Promise.race([last, pause(LAST_MS, written.signal)]);
  }
}
