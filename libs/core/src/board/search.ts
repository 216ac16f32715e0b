import { partsOf, type Query, type ValueField } from '../query/index.js';
import { both, clearBit, copyBits, countBits, docsIn, hasBit, keepAll, type Bits } from './bits.js';
import type { BoardCursor, Sort } from './cursor.js';
import type { Dictionary } from './dictionary.js';
import { evaluatePlan, matchesAmong } from './evaluate-plan.js';
import { FacetCounter, ownParts, type Facet } from './facets.js';
import { FACET_FIELDS } from './facts.js';
import {
  bestFirst,
  firstSeenFirst,
  newestFirst,
  type Found,
  type Openings,
  type StandsBefore,
} from './openings.js';
import { Page, type Placed } from './order.js';
import { openingOf, type BoardPage, type BoardRequest } from './page.js';
import { plansOf, type Plan } from './plan.js';
import { scoredWords, weightsOf, type Weights } from './rank.js';
import { newsAmong, type Segment } from './segment.js';
import { takeDoubles } from './scratch.js';
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
    const { openings, segments } = this.store;
    const found = segments.map((segment) => ({ segment, docs: this.matching(segment) }));
    const total = this.takePage(found);
    const { limit, facetValues = 0 } = this.request;
    const { placed } = this.page;
    const hits = placed.slice(0, limit);
    const last = placed.length > limit ? hits.at(-1) : undefined;
    return {
      hits: hits.map((each) => openingOf(this.store, each, found)),
      total,
      postings: sumOf(found.map(({ docs }) => docs)),
      next: last === undefined ? null : this.cursorAt(last),
      facets: this.facets?.list(facetValues, openings) ?? [],
    };
  }

  private cursorAt(last: Placed): BoardCursor {
    const cluster = this.store.clusters.name(this.store.clusterOf(last.posting));
    return { position: positionOf(last), cluster, weights: this.weights };
  }

  private get now(): number {
    return this.request.now.getTime();
  }

  private matching(segment: Segment): Bits {
    const all = this.facets?.count(segment, this.now) ?? this.found(segment);
    return this.request.newsOnly === true ? newsAmong(segment, all) : all;
  }

  private found(segment: Segment): Bits {
    return matchesAmong({ kind: 'and', parts: this.plans }, segment, this.now, segment.open);
  }

  /** Returns how many openings there are, on all pages. */
  private takePage(found: readonly Found[]): number {
    const { weights } = this;
    const scored = weights === null ? null : found.map((each) => this.scoresOf(each, weights));
    const chosen = this.store.openings.representatives(found, this.orderOf(found, scored));
    const total = sumOf(chosen);
    this.dropShown(chosen);
    found.forEach(({ segment }, s) => {
      const bits = chosen[s]!;
      if (scored === null) return this.page.takeNewest(segment, bits);
      const { docs, scores } = scored[s]!;
      this.page.takeBest(segment, docs, scores, (i) => hasBit(bits, docs[i]!));
    });
    return total;
  }

  private orderOf(found: readonly Found[], scored: readonly Scored[] | null): StandsBefore {
    const { idOf } = this.store;
    if (scored !== null)
      return bestFirst(
        scored.map(({ byDoc }) => byDoc),
        found,
        idOf,
      );
    return this.request.represent === 'first-seen' ? firstSeenFirst(found, idOf) : newestFirst(found, idOf);
  }

  /** Leaves out the opening of the cursor: it has been shown, by whichever of its documents. */
  private dropShown(chosen: readonly Bits[]): void {
    const { store } = this;
    const shown = store.clusters.find(this.request.cursor?.cluster ?? '');
    for (const posting of shown === undefined ? [] : store.membersOf(shown)) {
      const place = store.placeOf(posting);
      const s = store.segments.findIndex((segment) => segment === place?.segment);
      if (place !== null && s !== -1) clearBit(chosen[s]!, place.doc);
    }
  }

  /** Scores of documents: in their order, and by document where they share their opening. */
  private scoresOf({ segment, docs: among }: Found, weights: Weights): Scored {
    const docs = docsIn(among);
    const scores = takeDoubles(segment.docs).subarray(0, docs.length);
    scores.set(this.store.scorer.scores(this.words, weights, segment, among, docs));
    const byDoc = takeDoubles(segment.docs);
    for (let i = 0; i < docs.length; i += 1)
      if (hasBit(segment.shared, docs[i]!)) byDoc[docs[i]!] = scores[i]!;
    return { docs, scores, byDoc };
  }
}

const sumOf = (sets: readonly Bits[]): number => sets.reduce((sum, bits) => sum + countBits(bits), 0);

interface Scored {
  readonly docs: Uint32Array;
  readonly scores: Float64Array;
  readonly byDoc: Float64Array;
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

  /** The filters, once all segments have been counted. */
  list(limit: number, openings: Openings): Facet[] {
    for (const counter of [this.results, ...this.choices.values()]) counter.takeOffRepeated(openings);
    return FACET_FIELDS.map((field) => (this.choices.get(field) ?? this.results).facet(field, limit));
  }
}
