import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BoardIndex } from '@app/search/board';
import { isOver } from '@app/core/posting';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { toPostingView } from '@app/core/records';
import type { ToldPosting } from '@app/infra/postings';
import { CLOCK, LOGGER, Ticker, type ReadinessCheck } from '@app/infra/service';
import { BoardPostingStore } from './board-posting-store.js';
import { toRecord, type BoardRecord } from './record.js';
import { ShownSamples } from './shown-samples.js';
import { BOARD_STORE, BoardGate } from './whole-board.js';
import { warmSuggestions } from './warm-suggestions.js';

/** How stale the board may get when every hint is lost. */
const SCAN_EVERY_MS = 1_000;
/** How far back-tests look: closed postings are kept in memory that long. */
const HISTORY_MS = 90 * 86_400_000;
/** Tidying between two scans, in list entries: about two milliseconds. */
const TIDY_ENTRIES = 20_000;

/** Fills the board from MongoDB at start and follows the one order of changes afterwards. */
@Injectable()
export class BoardLoader implements OnApplicationBootstrap, OnModuleDestroy, ReadinessCheck {
  private seen = -1;
  private forgottenAt = 0;
  private readonly ticker: Ticker;
  /** When the last scan that ended had begun: what was committed before is on the board. */
  private caughtUpMs: number;

  constructor(
    private readonly postings: BoardPostingStore,
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
    const upTo = await this.postings.latestChange();
    const since = new Date(this.clock.now().getTime() - HISTORY_MS);
    await this.read(this.postings.openOrClosedSince(since, upTo), signal);
    if (signal.aborted) return;
    this.index.compact();
    warmSuggestions(this.index, this.clock.now());
    this.seen = upTo;
    this.gate.open();
  }

  private async catchUp(signal: AbortSignal): Promise<void> {
    const upTo = await this.postings.latestChange();
    const last = upTo > this.seen ? await this.read(this.postings.changedAfter(this.seen), signal) : 0;
    if (!signal.aborted) this.seen = Math.max(this.seen, last, upTo);
    this.index.tidy(TIDY_ENTRIES);
  }

  /** Returns the number of the last change that was read; 0 for none. */
  private async read(postings: AsyncIterable<ToldPosting>, signal: AbortSignal): Promise<number> {
    let last = 0;
    for await (const posting of postings) {
      if (signal.aborted) break;
      this.take(posting);
      last = posting.seq;
    }
    return last;
  }

  private take(posting: ToldPosting): void {
    const { _id: id, state, revisedAt, validThrough } = posting;
    if (posting.hidden !== undefined) {
      this.index.remove(id);
      return;
    }
    const isKnown = this.index.get(id)?.revisedAt.getTime() === revisedAt.getTime();
    if (!isKnown || state === 'open')
      this.index.put(toPostingView(posting), toRecord(posting), revisedAt, validThrough);
    if (state === 'closed') this.index.close(id, closedSince(posting));
    else this.samples.note({ id, isSample: posting.sample === true });
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
function closedSince({ closedAt, revisedAt, validThrough }: ToldPosting): Date {
  const at = closedAt ?? revisedAt;
  return validThrough !== null && isOver({ validThrough }, at) ? validThrough : at;
}
