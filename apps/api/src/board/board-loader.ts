import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import { BoardIndex } from '@app/search/board';
import { isOver } from '@app/core/posting';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { toPostingView, type KeptPosting } from '@app/core/records';
import { Database } from '@app/infra/mongo';
import { latestSeq } from '@app/infra/coordination';
import { CLOCK, LOGGER, Ticker, type ReadinessCheck } from '@app/infra/service';
import { toRecord, type BoardDoc, type BoardRecord } from './record.js';
import { ShownSamples } from './shown-samples.js';
import { BOARD_STORE, BoardGate } from './whole-board.js';
import { warmSuggestions } from './warm-suggestions.js';

const BATCH = 500;
/** How stale the board may get when every hint is lost. */
const SCAN_EVERY_MS = 1_000;
/** How far back-tests look: closed postings are kept in memory that long. */
const HISTORY_MS = 90 * 86_400_000;
/** Tidying between two scans, in list entries: about two milliseconds. */
const TIDY_ENTRIES = 20_000;

/** What the board does not need of a posting: left in the database. */
const LEFT_OUT = { html: 0, sketch: 0, draft: 0 } as const;

/** Fills the board from MongoDB at start and follows the one order of changes afterwards. */
@Injectable()
export class BoardLoader implements OnApplicationBootstrap, OnModuleDestroy, ReadinessCheck {
  private seen = -1;
  private forgottenAt = 0;
  private readonly ticker: Ticker;
  /** When the last scan that ended had begun: what was committed before is on the board. */
  private caughtUpMs: number;

  constructor(
    private readonly database: Database,
    @Inject(BOARD_STORE) private readonly index: BoardIndex<BoardRecord>,
    private readonly gate: BoardGate,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    private readonly samples: ShownSamples,
  ) {
    this.ticker = new Ticker('board', SCAN_EVERY_MS, (signal) => this.follow(signal), logger);
    this.caughtUpMs = clock.monotonicMs();
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

  /** How many open postings it shows, or has loaded so far. */
  get openPostings(): number {
    return this.index.size;
  }

  /** For how long it has not caught up with the changes, the time of loading included. */
  get behindSeconds(): number {
    return (this.clock.monotonicMs() - this.caughtUpMs) / 1_000;
  }

  private async follow(signal: AbortSignal): Promise<void> {
    const begunMs = this.clock.monotonicMs();
    if (this.seen < 0) await this.load(signal);
    else await this.catchUp(signal);
    if (!signal.aborted) this.caughtUpMs = begunMs;
    this.index.closeOver(this.clock.now());
    this.forget();
  }

  /**
   * Reads the open postings and those that closed lately. The number is taken first: what changes meanwhile is read
   * again by the next scan.
   */
  private async load(signal: AbortSignal): Promise<void> {
    const upTo = await latestSeq(this.database);
    const since = new Date(this.clock.now().getTime() - HISTORY_MS);
    const kept = {
      $or: [{ state: 'open' as const }, { closedAt: { $gte: since } }],
      hidden: { $exists: false },
    };
    await this.read({ seq: { $lte: upTo }, ...kept }, signal);
    if (signal.aborted) return;
    this.index.compact();
    warmSuggestions(this.index, this.clock.now());
    this.seen = upTo;
    this.gate.open();
  }

  private async catchUp(signal: AbortSignal): Promise<void> {
    const upTo = await latestSeq(this.database);
    const last = upTo > this.seen ? await this.read({ seq: { $gt: this.seen } }, signal) : 0;
    if (!signal.aborted) this.seen = Math.max(this.seen, last, upTo);
    this.index.tidy(TIDY_ENTRIES);
  }

  /** Returns the number of the last change that was read; 0 for none. */
  private async read(filter: QueryFilter<KeptPosting>, signal: AbortSignal): Promise<number> {
    const cursor = this.database.postings
      .find(filter, LEFT_OUT)
      .sort({ seq: 1 })
      .lean<BoardDoc[]>()
      .cursor({ batchSize: BATCH });
    let last = 0;
    for await (const doc of cursor as AsyncIterable<BoardDoc>) {
      if (signal.aborted) break;
      this.take(doc);
      last = doc.seq;
    }
    return last;
  }

  private take(doc: BoardDoc): void {
    if (doc.hidden !== undefined) {
      this.index.remove(doc._id);
      return;
    }
    const isKnown = this.index.get(doc._id)?.revisedAt.getTime() === doc.revisedAt.getTime();
    if (!isKnown || doc.state === 'open')
      this.index.put(toPostingView(doc), toRecord(doc), doc.revisedAt, doc.validThrough);
    if (doc.state === 'closed') this.index.close(doc._id, closedSince(doc));
    else this.samples.note({ id: doc._id, isSample: doc.sample === true });
  }

  /** Once an hour what back-tests no longer look at is forgotten. */
  private forget(): void {
    const now = this.clock.now().getTime();
    if (now - this.forgottenAt < 3_600_000) return;
    this.forgottenAt = now;
    this.index.forgetBefore(new Date(now - HISTORY_MS));
  }
}

/** Whoever closes it on the record may come late: it closed at its own closing date. */
function closedSince({ closedAt, revisedAt, validThrough }: BoardDoc): Date {
  const at = closedAt ?? revisedAt;
  return validThrough !== null && isOver({ validThrough }, at) ? validThrough : at;
}
