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
import { scoredWords, weightsOf, type Weights } from './rank.js';
import { newsAmong, type Segment } from './segment.js';
import type { BoardStore } from './store.js';

/** One search for one page. */
export class Search<R> {
  private readonly plans: readonly Plan[];
  private readonly words: readonly (readonly number[])[];
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
    this.words = sort === 'best' ? scoredWords({ kind: 'and', parts: this.plans }) : [];
    checkCursor(cursor, sort, this.words.length);
    this.weights =
      sort === 'newest' ? null : (cursor?.weights ?? weightsOf(this.words, store.segments, now.getTime()));
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
      hits: hits.map((each) => hitOf(this.store, each)),
      total,
      next: last === undefined ? null : { position: positionOf(last), weights: this.weights },
      facets: this.facets?.list(facetValues) ?? [],
    };
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
    const docs = docsIn(found);
    const scores = this.store.scorer.scores(this.words, this.weights, segment, found, docs);
    this.page.takeBest(segment, docs, scores);
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
