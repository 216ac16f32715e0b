import type { ToldWords, WordsFigures } from '@app/core/wordings';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BoardIndex, type BackTest } from '@app/search/board';
import { AS_WRITTEN, analysePosting, evaluate } from '@app/search/match';
import { type SavedSearch, toPostingView } from '@app/core/records';
import { parseSaved } from '@app/search/language';
import { toldWords, withOtherNames, wordsNewsOf } from '@app/search/query';
import type { Query } from '@app/search/tree';
import type { Schedule } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { isUnreachable } from '@app/infra/mongo';
import type { ToldPosting } from '@app/infra/postings';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { BackTests } from './back-tests.js';
import type { BoardRecord } from './record.js';
import { BoardGate } from './whole-board.js';
import { WordsNewsStore } from './words-news-store.js';

const ROUND_MS = 2_000;
/** Each takes up to two back-tests and the texts of what it found. */
const PER_ROUND = 4;
/** Openings whose texts are read to tell which were found by other spellings. Where there are more, that is not counted. */
const MOST_READ = 500;
const READ_TOGETHER = 50;

type Found = BackTest<BoardRecord>['samples'];

/**
 * Works out what the new ways of reading words add to saved searches from before, for the mails that tell of it. One api at
 * a time does some, in the background; each mail goes out without it until then.
 */
@Injectable()
export class WordsNewsTask implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ticker: Ticker;

  constructor(
    private readonly store: WordsNewsStore,
    private readonly board: BoardIndex<BoardRecord>,
    private readonly gate: BoardGate,
    private readonly backTests: BackTests,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.ticker = new Ticker('news of words', ROUND_MS, (signal) => this.round(signal), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.ticker.stop();
  }

  private async round(signal: AbortSignal): Promise<void> {
    if (!this.gate.isOpen) return;
    const waiting = await this.store.uncounted(PER_ROUND);
    if (waiting.length === 0 || !(await this.store.takeTurn(ROUND_MS))) return;
    for (const search of waiting) {
      if (signal.aborted) return;
      await this.store.settle(search, await this.toldOf(search));
    }
  }

  private async toldOf({ _id, subscriberId, query, related }: SavedSearch): Promise<ToldWords | null> {
    const parsed = parseSaved(query, related);
    const schedule = await this.store.scheduleOf(subscriberId);
    const news = parsed.ok ? wordsNewsOf(parsed.query) : null;
    if (!parsed.ok || schedule === null || news === null) return null;
    try {
      const without = news.alone.length === 0 ? null : withOtherNames(parsed.query);
      const isCounted = news.spelled.length > 0 && !news.excludes;
      return toldWords(news, await this.figures(parsed.query, without, isCounted, schedule));
    } catch (err) {
      if (isUnreachable(err)) throw err;
      // One that cannot be counted must not keep the others from it.
      this.logger.warn({ event: 'words-news.failed', savedSearchId: _id, err }, 'It is told nothing.');
      return null;
    }
  }

  /** `without`: the search without its signs. `isCounted`: whether to tell what other spellings added. */
  private async figures(
    query: Query,
    without: Query | null,
    isCounted: boolean,
    schedule: Schedule,
  ): Promise<WordsFigures> {
    const test = this.backTests.of(query, schedule, isCounted ? MOST_READ : 0);
    const { openings, historyDays: days, samples } = test;
    const isRead = isCounted && openings <= MOST_READ;
    const asWritten = isRead ? openings - (await this.countAdded(query, samples)) : null;
    if (without === null) return { days, openings, asWritten, without };
    const now = this.clock.now();
    const counts = { now: this.board.count(without, now), nowAlone: this.board.count(query, now) };
    const openingsWithout = this.backTests.of(without, schedule, 0).openings;
    return { days, openings, asWritten, without: { openings: openingsWithout, ...counts } };
  }

  /** How many were found by other spellings only: their words are read again as they are written. */
  private async countAdded(query: Query, found: Found): Promise<number> {
    let added = 0;
    for (let from = 0; from < found.length; from += READ_TOGETHER) {
      const some = found.slice(from, from + READ_TOGETHER);
      const postings = await this.store.postings(some.map(({ id }) => id));
      for (const { id, at } of some) {
        const posting = postings.get(id);
        if (posting !== undefined && isAdded(query, posting, at)) added += 1;
      }
    }
    return added;
  }
}

/** A posting that has changed since, so that it is not found any more, is not put down to spellings. */
function isAdded(query: Query, posting: ToldPosting, at: Date): boolean {
  const view = toPostingView(posting);
  return !evaluate(query, analysePosting(view, AS_WRITTEN), at) && evaluate(query, analysePosting(view), at);
}
