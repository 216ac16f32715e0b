import type { ToldWords, WordsFigures } from '@app/core/wordings';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BoardIndex, type BackTest } from '@app/search/board';
import { AS_WRITTEN, analysePosting, evaluate } from '@app/search/match';
import { type KeptPosting, type SavedSearch, type Subscriber, toPostingView } from '@app/core/records';
import { parseSaved } from '@app/search/language';
import { toldWords, withOtherNames, wordsNewsOf } from '@app/search/query';
import type { Query } from '@app/search/tree';
import type { Schedule } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import { Database, isUnreachable } from '@app/infra/mongo';
import { takeTurn } from '@app/infra/coordination';
import { CLOCK, LOGGER, Ticker } from '@app/infra/service';
import { BackTests } from './back-tests.js';
import type { BoardRecord } from './record.js';
import { BoardGate } from './whole-board.js';

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
    private readonly database: Database,
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
    const waiting = await this.database.savedSearches
      .find({ 'news.counted': false })
      .limit(PER_ROUND)
      .lean<SavedSearch[]>();
    if (waiting.length === 0 || !(await takeTurn(this.database, 'words-news', ROUND_MS))) return;
    for (const search of waiting) {
      if (signal.aborted) return;
      await this.settle(search);
    }
  }

  /** Writes what there is to tell, or that there is nothing, unless the search has been changed meanwhile. */
  private async settle(search: SavedSearch): Promise<void> {
    const told = await this.toldOf(search);
    const asRead = { _id: search._id, query: search.query, 'news.counted': false };
    const change =
      told === null ? { $unset: { news: '' } } : { $set: { 'news.counted': true, 'news.told': told } };
    await this.database.savedSearches.updateOne(asRead, change);
  }

  private async toldOf({ _id, subscriberId, query, related }: SavedSearch): Promise<ToldWords | null> {
    const parsed = parseSaved(query, related);
    const person = await this.database.subscribers
      .findById(subscriberId, { schedule: 1 })
      .lean<Pick<Subscriber, 'schedule'>>();
    const news = parsed.ok ? wordsNewsOf(parsed.query) : null;
    if (!parsed.ok || person === null || news === null) return null;
    try {
      const { schedule } = person;
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
      const docs = await this.database.postings
        .find({ _id: { $in: some.map(({ id }) => id) } }, { html: 0, sketch: 0, draft: 0 })
        .lean<KeptPosting[]>();
      const byId = new Map(docs.map((doc) => [doc._id, doc]));
      for (const { id, at } of some) {
        const doc = byId.get(id);
        if (doc !== undefined && isAdded(query, doc, at)) added += 1;
      }
    }
    return added;
  }
}

/** A posting that has changed since, so that it is not found any more, is not put down to spellings. */
function isAdded(query: Query, doc: KeptPosting, at: Date): boolean {
  const view = toPostingView(doc);
  return !evaluate(query, analysePosting(view, AS_WRITTEN), at) && evaluate(query, analysePosting(view), at);
}
