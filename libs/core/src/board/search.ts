import { partsOf, type Query, type ValueField } from '../query/index.js';
import { both, copyBits, countBits, docsIn, keepAll, type Bits } from './bits.js';
import type { BoardCursor, Sort } from './cursor.js';
import type { Dictionary } from './dictionary.js';
import { evaluatePlan, matchesAmong } from './evaluate-plan.js';
import { FacetCounter, ownParts, type Facet } from './facets.js';
import { FACET_FIELDS } from './facts.js';
import { Page, type Placed } from './order.js';
import { hitOf, type BoardPage, type BoardRequest } from './page.js';
import { plansOf, type Plan } from './plan.js';
import { Scores, weightsOf, type Weights } from './rank.js';
import { NOTHING_SCORED, scoredIn, type Scored } from './scored.js';
import { newsAmong, type Segment } from './segment.js';
import type { BoardStore } from './store.js';
import { whyOf, type RankWhy } from './why.js';

/** One search for one page. */
export class Search<R> {
  private readonly plans: readonly Plan[];
  private readonly scored: Scored;
  private readonly weights: Weights | null;
  private readonly page: Page;
  private readonly facets: Facets | null;

  constructor(
    private readonly store: BoardStore<R>,
    query: Query | null,
    private readonly request: BoardRequest,
  ) {
    const { sort, cursor, limit, now, facetValues = 0 } = request;
    const parts = query === null ? [] : partsOf(query);
    this.plans = plansOf(parts, store.dictionary);
    this.scored = sort === 'best' ? scoredIn(query, store.dictionary) : NOTHING_SCORED;
    const { words } = this.scored;
    checkCursor(cursor, sort, words.length);
    this.weights =
      sort === 'newest' ? null : (cursor?.weights ?? weightsOf(words, store.segments, now.getTime()));
    this.page = new Page(limit + 1, cursor?.position ?? null, store.idOf);
    this.facets = facetValues === 0 ? null : new Facets(store.dictionary, ownParts(parts), this.plans);
  }

  run(): BoardPage<R> {
    let total = 0;
    for (const segment of this.store.segments) {
      const all = this.facets?.count(segment, this.now) ?? this.found(segment);
      const found = this.request.newsOnly === true ? newsAmong(segment, all) : all;
      total += countBits(found);
      this.takePage(segment, found);
    }
    const { limit, facetValues = 0 } = this.request;
    const { placed } = this.page;
    const hits = placed.slice(0, limit);
    const last = placed.length > limit ? hits.at(-1) : undefined;
    return {
      hits: hits.map((each) => ({ ...hitOf(this.store, each), why: this.whyOf(each) })),
      total,
      next: last === undefined ? null : { position: positionOf(last), weights: this.weights },
      facets: this.facets?.list(facetValues) ?? [],
    };
  }

  private whyOf({ posting }: Placed): RankWhy | null {
    const place = this.request.why === true ? this.store.placeOf(posting) : null;
    if (place === null || this.weights === null) return null;
    return whyOf(this.scored, this.weights, place, this.store.dictionary);
  }

  private get now(): number {
    return this.request.now.getTime();
  }

  private found(segment: Segment): Bits {
    return matchesAmong({ kind: 'and', parts: this.plans }, segment, this.now, segment.open);
  }

  private takePage(segment: Segment, found: Bits): void {
    if (this.weights === null) {
      this.page.takeNewest(segment, found);
      return;
    }
    this.takeBest(new Scores(this.scored, this.weights, segment, found, docsIn(found)));
  }

  /** Whether words stand close together takes long to see, so it is looked at only where it may bring a posting onto the page. */
  private takeBest(scores: Scores): void {
    const { docs, segment } = scores;
    const known: number[] = [];
    const open: number[] = [];
    for (let i = 0; i < docs.length; i += 1) (scores.isOpen(i) ? open : known).push(i);
    this.page.takeBest(segment, docs, scores.scores, open.length === 0 ? null : known);
    const { age } = segment.columns;
    const wanted = open.filter((i) => this.page.hasRoom(scores.most(i), age[docs[i]!]!));
    if (wanted.length === 0) return;
    scores.bring(wanted);
    this.page.takeBest(segment, docs, scores.scores, wanted);
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
  /** The parts that are nobody's choice. */
  private readonly rest: Plan;
  private readonly results: FacetCounter;
  private readonly choices: ReadonlyMap<ValueField, FacetCounter>;

  constructor(
    dictionary: Dictionary,
    private readonly own: ReadonlyMap<ValueField, number>,
    private readonly plans: readonly Plan[],
  ) {
    const chosen = new Set(own.values());
    this.rest = { kind: 'and', parts: plans.filter((_, i) => !chosen.has(i)) };
    this.results = new FacetCounter(dictionary);
    this.choices = new Map([...own.keys()].map((field) => [field, new FacetCounter(dictionary)]));
  }

  /** Counts a segment and returns its open documents that all parts hold for. */
  count(segment: Segment, now: number): Bits {
    const rest = matchesAmong(this.rest, segment, now, segment.open);
    const choices = [...this.own].map(([field, i]) => ({
      field,
      holds: both(evaluatePlan(this.plans[i] ?? this.rest, segment, now, rest), rest),
    }));
    const found = copyBits(rest);
    for (const { holds } of choices) keepAll(found, holds);
    this.results.addAll(segment, found);
    for (const { field } of choices) {
      const others = copyBits(rest);
      for (const other of choices) if (other.field !== field) keepAll(others, other.holds);
      this.choices.get(field)?.addField(field, segment, others);
    }
    return found;
  }

  list(limit: number): Facet[] {
    return FACET_FIELDS.map((field) => (this.choices.get(field) ?? this.results).facet(field, limit));
  }
}
