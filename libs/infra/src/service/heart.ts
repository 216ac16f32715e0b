import type { Logger } from '../logging/index.js';
import { beat, type Vitals } from '../coordination/index.js';
import type { BeatingService, Database } from '../mongo/index.js';
import { newId, pause } from '../system/index.js';
import { Ticker } from './ticker.js';

const EVERY_MS = 5_000;
/** A stop does not wait for a MongoDB that is away. */
const GOODBYE_MS = 2_000;

/** Which process beats. */
export interface Beater {
  readonly service: BeatingService;
  /** `i/n` for a matcher. */
  readonly share: string | null;
  /** Asked at each beat. */
  readonly vitals: () => Vitals;
}

/** Lets a process leave signs of life in MongoDB, from before it has loaded anything until it says goodbye. */
export class Heart {
  private readonly id = newId();
  private readonly ticker: Ticker;

  constructor(
    private readonly database: Database,
    private readonly beater: Beater,
    private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('heartbeat', EVERY_MS, () => this.beat(false), logger);
  }

  start(): void {
    this.ticker.start();
  }

  /** Says goodbye. Where that is not possible the silence tells. */
  async stop(): Promise<void> {
    await this.ticker.stop();
    const said = new AbortController();
    const goodbye = this.beat(true)
      .catch((err: unknown) =>
        this.logger.warn({ event: 'heartbeat.no-goodbye', err }, 'No goodbye was recorded.'),
      )
      .finally(() => said.abort());
    await Promise.race([goodbye, pause(GOODBYE_MS, said.signal)]);
  }

  private beat(stopped: boolean): Promise<void> {
    const { service, share, vitals } = this.beater;
    return beat(this.database, { _id: this.id, service, share }, { ...vitals(), stopped });
  }
}
