import type { PostingView } from '../domain/index.js';
import { PRODUCT_RULES, type TextRules } from '../match/index.js';
import type { Query, ValueField } from '../query/index.js';
import { BackTesting, type BackTest, type BackTestRequest } from './back-test.js';
import { both, countBits, docsIn, keepAll, type Bits } from './bits.js';
import type { BoardCursor, Sort } from './cursor.js';
import type { Dictionary } from './dictionary.js';
import { evaluatePlan, matchesAmong } from './evaluate-plan.js';
import { FacetCounter, ownParts, type Facet } from './facets.js';
import { FACET_FIELDS } from './facts.js';
import { missesOf } from './near-misses.js';
import { comparePositions, Page, type Placed } from './order.js';
import { partsOf } from './parts.js';
import { planOf, type Plan } from './plan.js';
import { scoredWords, scoresOf, weightsOf, type Weights } from './rank.js';
import type { Segment } from './segment.js';
import { BoardStore } from './store.js';

/** How an index is made. */
export interface BoardOptions {
  readonly rules?: TextRules;
  /** Keep closed postings and earlier revisions for back-tests until they are forgotten. Default false. */
  readonly keepHistory?: boolean;
}

/** What is asked of the board. */
export interface BoardRequest {
  /** The instant that ages count from. */
  readonly now: Date;
  readonly sort: Sort;
  /** Where the page begins; null for the first. It must come from the same query and order. */
  readonly cursor: BoardCursor | null;
  /** Postings on the page, 1 or more. */
  readonly limit: number;
  /** Values listed for each filter; 0 for no filters at all. */
  readonly facetValues?: number;
}

/** One posting that was found. */
export interface BoardHit<R> {
  readonly id: string;
  readonly record: R;
  /** 0 where the order is newest first. */
  readonly score: number;
}

/** One page of what a query finds. */
export interface BoardPage<R> {
  readonly hits: readonly BoardHit<R>[];
  /** Open postings that the query finds, on all pages. */
  readonly total: number;
  /** Where the next page begins; null on the last. */
  readonly next: BoardCursor | null;
  readonly facets: readonly Facet[];
}

/** Postings that one part of a query alone keeps out. */
export interface NearMiss<R> {
  readonly part: Query;
  readonly count: number;
  /** The newest of them. */
  readonly samples: readonly BoardHit<R>[];
}

/**
 * The open postings, searchable in memory. For every query and instant it finds exactly the postings for which
 * `evaluate` holds. The caller keeps a small record `R` for each posting; texts are not kept.
 */
export class BoardIndex<R> {
  private readonly store: BoardStore<R>;

  constructor({ rules = PRODUCT_RULES, keepHistory = false }: BoardOptions = {}) {
    this.store = new BoardStore(rules, keepHistory);
  }

  /** Open postings. */
  get size(): number {
    return this.store.openCount;
  }

  /** Bytes held in flat arrays; records, ids and the maps of ids come on top. */
  get bytes(): number {
    return this.store.bytes;
  }

  /** The record of an open posting, undefined where none is open. */
  get(id: string): R | undefined {
    return this.store.find(id);
  }

  /**
   * Opens a posting, or replaces it with a new revision. `at` is the commit of the revision: the instant at which live
   * matching compares it. Throws RangeError where the text has two million words or more; nothing is changed then.
   */
  put(view: PostingView, record: R, at: Date): void {
    this.store.put(view, record, at);
  }

  /** Takes a posting off the board; with `keepHistory` back-tests still see it. False where it is not open. */
  close(id: string, at: Date): boolean {
    return this.store.close(id, at);
  }

  /** Forgets a posting and its earlier revisions. False where there is none. */
  remove(id: string): boolean {
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

  /** One page of what a query finds. A query of null finds every open posting. */
  search(query: Query | null, request: BoardRequest): BoardPage<R> {
    this.store.seal();
    const search = new Search(this.store, query, request);
    return search.run();
  }

  /** How many open postings a query finds. */
  count(query: Query | null, now: Date): number {
    this.store.seal();
    const plan = query === null ? null : planOf(query, this.store.dictionary);
    return this.store.segments.reduce(
      (sum, segment) => sum + countBits(matchesAmong(plan, segment, now.getTime(), segment.open)),
      0,
    );
  }

  /** Everything a query finds, newest first. */
  matching(query: Query | null, now: Date): readonly BoardHit<R>[] {
    this.store.seal();
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
   * For each top-level part of a query, the open postings that fail it and nothing else. Takes as long as a search,
   * however many there are.
   */
  nearMisses(query: Query, { now, samples }: { now: Date; samples: number }): readonly NearMiss<R>[] {
    this.store.seal();
    const parts = partsOf(query);
    const plans = parts.map((part) => planOf(part, this.store.dictionary));
    const counts = parts.map(() => 0);
    const pages = parts.map(() => new Page(samples, null, this.store.idOf));
    for (const segment of this.store.segments) {
      const { only } = missesOf(plans, segment, now.getTime(), segment.open);
      only.forEach((bits, i) => {
        counts[i] = (counts[i] ?? 0) + countBits(bits);
        pages[i]?.takeNewest(segment, bits);
      });
    }
    return parts.map((part, i) => ({
      part,
      count: counts[i] ?? 0,
      samples: (pages[i]?.placed ?? []).map((placed) => hitOf(this.store, placed)),
    }));
  }

  /**
   * What a search would have done over the last days, had it been saved when they began: each commit is matched as
   * live matching does, at its own instant, and alerts become mails by the windows of the digests. Knows the revisions
   * that the index was given; without `keepHistory` these are the latest of the open postings.
   */
  backTest(query: Query, request: BackTestRequest): BackTest<R> {
    this.store.seal();
    return new BackTesting(this.store, query, request).run();
  }
}

const hitOf = <R>(store: BoardStore<R>, { id, posting, score }: Placed): BoardHit<R> => ({
  id,
  record: store.record(posting),
  score,
});

/** One search. */
class Search<R> {
  private readonly parts: readonly Query[];
  private readonly plans: readonly Plan[];
  private readonly words: readonly (readonly number[])[];
  private readonly weights: Weights | null;
  private readonly page: Page;

  constructor(
    private readonly store: BoardStore<R>,
    query: Query | null,
    private readonly request: BoardRequest,
  ) {
    const { sort, cursor, limit, now } = request;
    this.parts = query === null ? [] : partsOf(query);
    this.plans = this.parts.map((part) => planOf(part, store.dictionary));
    const whole: Plan = { kind: 'and', parts: this.plans };
    this.words = sort === 'best' ? scoredWords(whole) : [];
    this.weights =
      sort === 'newest' ? null : (cursor?.weights ?? weightsOf(this.words, store.segments, now.getTime()));
    checkCursor(cursor, sort, this.words.length);
    this.page = new Page(limit + 1, cursor?.position ?? null, store.idOf);
  }

  run(): BoardPage<R> {
    const { limit, facetValues = 0 } = this.request;
    const facets = facetValues > 0 ? new Facets(this.store.dictionary, this.parts) : null;
    let total = 0;
    for (const segment of this.store.segments) {
      const found = facets === null ? this.found(segment) : facets.count(segment, this.setsOf(segment));
      total += countBits(found);
      if (this.weights === null) this.page.takeNewest(segment, found);
      else this.page.takeBest(segment, found, scoresOf(this.words, this.weights, segment, found));
    }
    const { placed } = this.page;
    const hits = placed.slice(0, limit);
    const last = placed.length > limit ? hits.at(-1) : undefined;
    return {
      hits: hits.map((each) => hitOf(this.store, each)),
      total,
      next: last === undefined ? null : { position: positionOf(last), weights: this.weights },
      facets: facets?.list(facetValues) ?? [],
    };
  }

  private found(segment: Segment): Bits {
    return matchesAmong(
      { kind: 'and', parts: this.plans },
      segment,
      this.request.now.getTime(),
      segment.open,
    );
  }

  /** For each part, the open documents that it holds for. */
  private setsOf(segment: Segment): Bits[] {
    const now = this.request.now.getTime();
    return this.plans.map((plan) => both(evaluatePlan(plan, segment, now, segment.open), segment.open));
  }
}

const positionOf = ({ score, age, id }: Placed): BoardCursor['position'] => ({ score, age, id });

function checkCursor(cursor: BoardCursor | null, sort: Sort, words: number): void {
  if (cursor === null) return;
  const fits = sort === 'newest' ? cursor.weights === null : cursor.weights?.words.length === words;
  if (!fits)
    throw new RangeError('cursor: it belongs to another query or order. Read cursors with readCursor.');
}

/**
 * Counts filters. A filter with a choice of its own is counted as if that choice had not been made, so that it shows
 * what else could be chosen; all other parts of the query stay. Filters without one are counted over the results.
 */
class Facets {
  private readonly own: ReadonlyMap<ValueField, number>;
  private readonly results: FacetCounter;
  private readonly without: ReadonlyMap<ValueField, FacetCounter>;

  constructor(dictionary: Dictionary, parts: readonly Query[]) {
    this.own = ownParts(parts);
    this.results = new FacetCounter(dictionary);
    this.without = new Map([...this.own.keys()].map((field) => [field, new FacetCounter(dictionary)]));
  }

  /** Counts a segment and returns its documents that all parts hold for. */
  count(segment: Segment, sets: readonly Bits[]): Bits {
    for (const [field, counter] of this.without) {
      const own = this.own.get(field);
      counter.add(
        segment,
        allOfThem(
          segment,
          sets.filter((_, i) => i !== own),
        ),
      );
    }
    const found = allOfThem(segment, sets);
    this.results.add(segment, found);
    return found;
  }

  list(limit: number): Facet[] {
    return FACET_FIELDS.flatMap((field) => (this.without.get(field) ?? this.results).facets([field], limit));
  }
}

function allOfThem(segment: Segment, sets: readonly Bits[]): Bits {
  const found = segment.open.slice();
  for (const set of sets) keepAll(found, set);
  return found;
}
