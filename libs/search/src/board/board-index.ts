import type { PostingId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { PRODUCT_RULES, type TextRules } from '../match/index.js';
import type { Completion } from '../language/index.js';
import { allOf, partsOf, type Query } from '../tree/index.js';
import { BackTesting, type BackTest, type BackTestRequest } from './back-test/back-test.js';
import { docsIn } from './store/sets/bits.js';
import { Completer, type Suggestion, type ValueNames } from './suggest/completer.js';
import { matchesAmong } from './plan/evaluate-plan.js';
import type { ExpansionLimits } from './store/words/expansion.js';
import { missesOf } from './plan/near-misses.js';
import { newestFirst, type Found } from './store/openings/opening-orders.js';
import { comparePositions, Page, type Placed } from './search/order.js';
import { hitOf, type BoardHit, type BoardPage, type BoardRequest } from './search/page.js';
import { payFigures, withoutPay, type PayFigures } from './search/pay-figures.js';
import type { Runs } from './search/runs.js';
import { planOf, plansOf, type Plan } from './plan/plan.js';
import { Search } from './search/search.js';
import { withScratch } from './store/sets/scratch.js';
import { nearWords, type NearWord } from './suggest/spellings.js';
import { BoardStore, type BoardStats } from './store/store.js';

/** How an index is made. */
export interface BoardOptions {
  readonly rules?: TextRules;
  /** Keep closed postings and earlier revisions for back-tests until they are forgotten. Default false. */
  readonly keepHistory?: boolean;
  /** How far the beginnings of words are written out. Speed depends on it, results never. */
  readonly expansion?: ExpansionLimits;
}

/** Openings that have a posting which one part of a query alone keeps out. */
export interface NearMiss<R> {
  readonly part: Query;
  readonly count: number;
  /** The newest of those openings, each shown by its newest such posting. */
  readonly samples: readonly BoardHit<R>[];
}

/**
 * The open postings, searchable in memory. For every query and instant it finds exactly the postings for which
 * `evaluate` holds. The caller keeps a small record `R` for each posting; texts are not kept.
 */
export class BoardIndex<R> {
  private readonly store: BoardStore<R>;
  private readonly completer: Completer;

  constructor({ rules = PRODUCT_RULES, keepHistory = false, expansion }: BoardOptions = {}) {
    this.store = new BoardStore(rules, keepHistory, expansion);
    this.completer = new Completer(this.store.dictionary);
  }

  /** Open postings. */
  get size(): number {
    return this.store.openCount;
  }

  /** What the index holds, for metrics. */
  stats(): BoardStats {
    return this.store.stats();
  }

  /** The record of an open posting, undefined where none is open. */
  get(id: PostingId): R | undefined {
    return this.store.find(id);
  }

  /**
   * Opens a posting, or replaces it with a new revision. `at` is the commit of the revision: the instant at which live
   * matching compares it. From `end` on it is closed, by the `now` of whatever is asked; time is taken to go forward.
   * Throws RangeError where the text has two million words or more; nothing is changed then.
   */
  put(view: PostingView, record: R, at: Date, end: Date | null = null): void {
    this.store.put(view, record, at, end);
  }

  /** Takes off the board what has ended by now; every question with a `now` of its own does that too. */
  closeOver(now: Date): void {
    this.store.closeOver(now);
  }

  /** Takes a posting off the board; with `keepHistory` back-tests still see it. False where it is not open. */
  close(id: PostingId, at: Date): boolean {
    return this.store.close(id, at);
  }

  /** Forgets a posting and its earlier revisions. False where there is none. */
  remove(id: PostingId): boolean {
    return this.store.remove(id);
  }

  /** Forgets closed postings and earlier revisions that were committed before an instant. */
  forgetBefore(instant: Date): void {
    this.store.forgetBefore(instant);
  }

  /** Tidies for about so many list entries (ten thousand take a millisecond or so). True while there is more to do. */
  tidy(entries: number): boolean {
    return this.store.work(entries);
  }

  /** Tidies everything at once: worth it after loading, when nobody waits. */
  compact(): void {
    this.store.compact();
  }

  /**
   * One page of what a query finds. A query of null finds every open posting. With `runs` no more than so many openings that are
   * alike stand beside each other: what goes beyond is counted at the last of them, and is on no page.
   */
  search(query: Query | null, request: BoardRequest, runs: Runs<R> | null = null): BoardPage<R> {
    this.store.settle(request.now);
    return withScratch(() => new Search(this.store, query, request, runs).run());
  }

  /** The pay of what a query finds, as if it did not choose by pay; in `currency` where some posting names it. */
  payFigures(query: Query | null, currency: string | null, now: Date): PayFigures | null {
    this.store.settle(now);
    const { dictionary } = this.store;
    const rest = query === null ? [] : withoutPay(query);
    const plan = rest.length === 0 ? null : planOf(allOf(rest), dictionary);
    return withScratch(() => payFigures(this.found(plan, now), dictionary.currencyNames, currency));
  }

  /** How many openings a query finds: those with an open posting that matches. */
  count(query: Query | null, now: Date): number {
    this.store.settle(now);
    const plan = query === null ? null : planOf(query, this.store.dictionary);
    return withScratch(() => this.store.openings.count(this.found(plan, now)));
  }

  /** The words of open postings that are nearest to a word (folded), which few postings or none have; see nearWords. */
  wordsNear(word: string, most: number, now: Date): readonly NearWord[] {
    this.store.settle(now);
    const { words } = this.store.dictionary;
    return withScratch(() => nearWords(word, words, this.store.segments, most));
  }

  /**
   * What may stand where something was typed, the most postings first. `names` tells further names of values; it should be the
   * same function from call to call. A count is that of the suggested part alone.
   */
  suggestions(typed: Completion, names: ValueNames, now: Date): readonly Suggestion[] {
    this.store.settle(now);
    const board = { segments: this.store.segments, count: (query: Query) => this.count(query, now) };
    return this.completer.suggest(typed, names, board);
  }

  /** Every open posting that a query finds, newest first. */
  matching(query: Query | null, now: Date): readonly BoardHit<R>[] {
    this.store.settle(now);
    const plan = query === null ? null : planOf(query, this.store.dictionary);
    const found: Placed[] = [];
    for (const segment of this.store.segments) {
      const { posting, age } = segment.columns;
      for (const doc of docsIn(matchesAmong(plan, segment, now.getTime(), segment.open))) {
        const number = posting[doc] ?? 0;
        found.push({ score: 0, age: age[doc] ?? 0, posting: number, id: this.store.idOf(number) });
      }
    }
    return found.sort(comparePositions).map((placed) => hitOf(this.store, placed));
  }

  /**
   * For each top-level part of a query, the openings that have an open posting which fails it and nothing else. Takes as
   * long as a search, however many there are.
   */
  nearMisses(query: Query, { now, samples }: { now: Date; samples: number }): readonly NearMiss<R>[] {
    this.store.settle(now);
    const parts = partsOf(query);
    const plans = plansOf(parts, this.store.dictionary);
    const { segments, openings, idOf } = this.store;
    return withScratch(() => {
      const misses = segments.map((segment) => missesOf(plans, segment, now.getTime(), segment.open));
      return parts.map((part, i) => {
        const found = segments.map((segment, s) => ({ segment, docs: misses[s]!.only[i]! }));
        const page = new Page(samples, null, idOf);
        if (samples > 0) {
          const chosen = openings.representatives(found, newestFirst(found, idOf));
          segments.forEach((segment, s) => page.takeNewest(segment, chosen[s]!));
        }
        return {
          part,
          count: openings.count(found),
          samples: page.placed.map((placed) => hitOf(this.store, placed)),
        };
      });
    });
  }

  /**
   * What a search would have done over the last days, had it been saved when they began: each commit is matched as
   * live matching does, at its own instant, and alerts become mails by the windows of the digests. Knows the revisions
   * that the index was given; without `keepHistory` these are the latest of the open postings.
   */
  backTest(query: Query, request: BackTestRequest): BackTest<R> {
    this.store.settle(request.now);
    return withScratch(() => new BackTesting(this.store, query, request).run());
  }

  /** The open documents that a plan holds for. */
  private found(plan: Plan | null, now: Date): readonly Found[] {
    return this.store.segments.map((segment) => ({
      segment,
      docs: matchesAmong(plan, segment, now.getTime(), segment.open),
    }));
  }
}
