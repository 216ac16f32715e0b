import type { OnApplicationBootstrap } from '@nestjs/common';
import {
  DAY_FIGURES,
  FIGURE_SOURCES,
  MAIL_FIGURES,
  figureOf,
  type DayCounts,
  type DayFigure,
} from '@app/core/figures';
import type { Clock } from '@app/core/time';
import { addToDay } from '../coordination/index.js';
import type { Logger } from '../logging/index.js';
import type { DomainCounts, Metrics } from '../metrics/index.js';
import type { Database } from '../mongo/index.js';
import { pause } from '../system/index.js';
import { Ticker } from './ticker.js';

const EVERY_MS = 5_000;
const LAST_MS = 2_000;

/**
 * Takes what this process has counted for its metrics to the record, every few seconds and when it stops: so that what was done
 * on a day is known without counting. A process that is killed loses what it counted in its last seconds, in these figures alone.
 */
export class FigureKeeper implements OnApplicationBootstrap {
  private readonly ticker: Ticker;
  private kept = new Map<DayFigure, number>();

  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('day figures', EVERY_MS, () => this.keep(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  /** The last counts are taken to the record; a stop does not wait for a MongoDB that is away. */
  async stop(): Promise<void> {
    const done = new AbortController();
    const last = this.ticker
      .stop()
      .then(() => this.keep())
      .catch((err: unknown) =>
        this.logger.warn({ event: 'figures.lost', err }, 'The counts of the last seconds are not on record.'),
      )
      .finally(() => done.abort());
    await Promise.race([last, pause(LAST_MS, done.signal)]);
  }

  /** Adds what was counted since the last time. What could not be added is added the next time. */
  async keep(): Promise<void> {
    const now = new Map<DayFigure, number>();
    for (const figure of DAY_FIGURES) now.set(figure, await this.read(figure));
    const grown = DAY_FIGURES.map((figure) => [
      figure,
      (now.get(figure) ?? 0) - (this.kept.get(figure) ?? 0),
    ]);
    const domains = this.metrics.domains.take();
    const counts: DayCounts = { ...Object.fromEntries(grown), ...sumOf(domains) };
    try {
      await addToDay(this.database, counts, domains, this.clock.now());
    } catch (error) {
      this.metrics.domains.giveBack(domains);
      throw error;
    }
    this.kept = now;
  }

  private async read(figure: DayFigure): Promise<number> {
    const source = FIGURE_SOURCES[figure];
    return figureOf(source, await this.metrics.valuesOf(source.metric));
  }
}

const sumOf = (domains: ReadonlyMap<string, DomainCounts>): DayCounts =>
  Object.fromEntries(
    MAIL_FIGURES.map((figure) => [
      figure,
      [...domains.values()].reduce((sum, counts) => sum + (counts[figure] ?? 0), 0),
    ]),
  );
