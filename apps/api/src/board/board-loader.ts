import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { Gauge } from 'prom-client';
import type { Logger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { Database, latestSeq, type PostingDoc } from '@app/infra/mongo';
import { LOGGER, Ticker, type ReadinessCheck } from '@app/infra/service';
import { BoardIndex, type BoardChange } from './board-index.js';
import { toEntry } from './entry.js';

const BATCH = 500;
/** How stale the board may get when every hint is lost. */
const SCAN_EVERY_MS = 1_000;

/** What the board does not need of a posting: left in the database. */
const LEFT_OUT = { html: 0, sketch: 0, contentHash: 0 } as const;

const toChange = (doc: PostingDoc): BoardChange =>
  doc.state === 'open' ? { kind: 'open', entry: toEntry(doc) } : { kind: 'closed', id: doc._id };

/** Fills the board from MongoDB at start and follows the one order of changes afterwards. */
@Injectable()
export class BoardLoader implements OnApplicationBootstrap, OnModuleDestroy, ReadinessCheck {
  private seen = -1;
  private readonly ticker: Ticker;
  private readonly openPostings: Gauge;

  constructor(
    private readonly database: Database,
    private readonly index: BoardIndex,
    metrics: Metrics,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.ticker = new Ticker('board', SCAN_EVERY_MS, (signal) => this.follow(signal), logger);
    this.openPostings = metrics.gauge('board_open_postings', 'Open postings on the board.');
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  /** Something changed: look at once. */
  wake(): void {
    this.ticker.wake();
  }

  /** Throws until the board has been loaded once. */
  async ready(): Promise<void> {
    if (this.seen < 0) throw new Error('The board is still loading its postings.');
  }

  /** The latest change that the board shows; -1 before it is loaded. */
  get upTo(): number {
    return this.seen;
  }

  private async follow(signal: AbortSignal): Promise<void> {
    if (this.seen < 0) await this.load(signal);
    else await this.catchUp(signal);
    this.openPostings.set(this.index.size);
  }

  /** Reads the open postings. The number is taken first: what changes meanwhile is read again by the next scan. */
  private async load(signal: AbortSignal): Promise<void> {
    const upTo = await latestSeq(this.database);
    const { changes } = await this.read({ state: 'open', seq: { $lte: upTo } }, signal);
    if (signal.aborted) return;
    this.index.apply(changes);
    this.seen = upTo;
  }

  private async catchUp(signal: AbortSignal): Promise<void> {
    const { changes, last } = await this.read({ seq: { $gt: this.seen } }, signal);
    if (signal.aborted) return;
    this.index.apply(changes);
    this.seen = Math.max(this.seen, last);
  }

  private async read(
    filter: QueryFilter<PostingDoc>,
    signal: AbortSignal,
  ): Promise<{ readonly changes: BoardChange[]; readonly last: number }> {
    const cursor = this.database.postings
      .find(filter, LEFT_OUT)
      .sort({ seq: 1 })
      .lean<PostingDoc[]>()
      .cursor({ batchSize: BATCH });
    const changes: BoardChange[] = [];
    let last = 0;
    for await (const doc of cursor as AsyncIterable<PostingDoc>) {
      if (signal.aborted) break;
      changes.push(toChange(doc));
      last = doc.seq;
    }
    return { changes, last };
  }
}
