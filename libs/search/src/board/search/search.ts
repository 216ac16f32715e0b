import { partsOf, type Query, type ValueField } from '../../tree/index.js';
import {
  both,
  clearBit,
  copyBits,
  countBits,
  docsIn,
  dropAll,
  hasBit,
  keepAll,
  noBits,
  setBit,
  type Bits,
} from '../store/sets/bits.js';
import type { BoardCursor, Sort } from './cursor.js';
import { evaluatePlan, matchesAmong } from '../plan/evaluate-plan.js';
import { FacetCounter, ownParts, type Facet } from './facets.js';
import { FACET_FIELDS } from '../store/words/facts.js';
import type { Openings } from '../store/openings/openings.js';
import { bestFirst, firstSeenFirst, newestFirst, type Found } from '../store/openings/opening-orders.js';
import { Floor } from '../rank/floor.js';
import { Page, type Placed } from './order.js';
import { openingOf, type BoardPage, type BoardRequest } from './page.js';
import { plansOf, setNameOf, type Plan } from '../plan/plan.js';
import { keepRuns, type Runs } from './runs.js';
import { Scores } from '../rank/rank.js';
import { weightsOf, type Weights } from '../rank/weights.js';
import { NOTHING_SCORED, scoredIn, type Scored } from '../rank/scored.js';
import { Standings } from '../rank/standings.js';
import { newsAmong, type BoardSegment } from '../store/segments/board-segment.js';
import { takeDoubles } from '../store/sets/scratch.js';
import type { BoardStore } from '../store/store.js';
import { whyOf, type RankWhy } from '../rank/why.js';

/** A page with runs looks at so many openings for one that it may show. */
const SEEN_FOR_ONE = 12;

/** Answers one search: plans it, finds and orders its openings, and makes one page of them with its counts. */
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
    private readonly runs: Runs<R> | null,
  ) {
    const { sort, cursor, now, facetValues = 0 } = request;
    const parts = query === null ? [] : partsOf(query);
    this.plans = plansOf(parts, store.dictionary);
    this.scored = sort === 'best' ? scoredIn(query, store.dictionary) : NOTHING_SCORED;
    const { words } = this.scored;
    checkCursor(cursor, sort, words.length);
    this.weights =
      sort === 'newest' ? null : (cursor?.weights ?? weightsOf(words, store.segments, now.getTime()));
    this.page = new Page(this.seen + 1, cursor?.position ?? null, store.idOf);
    this.facets = facetValues === 0 ? null : new Facets(store, ownParts(parts), this.plans);
  }

  run(): BoardPage<R> {
    const { openings, segments } = this.store;
    const found = segments.map((segment) => ({ segment, docs: this.matching(segment) }));
    const total = this.takePage(found);
    const { facetValues = 0, wholeFacets = [] } = this.request;
    const { placed } = this.page;
    const { kept, taken } = this.keep(placed.slice(0, this.seen));
    const last = placed.length > taken ? placed[taken - 1] : undefined;
    return {
      hits: kept.map(({ row, leftOut }) => ({
        ...openingOf(this.store, row, found),
        why: this.whyOf(row),
        leftOut,
      })),
      total,
      postings: sumOf(found.map(({ docs }) => docs)),
      next: last === undefined ? null : this.cursorAt(last),
      facets: this.facets?.list(facetValues, wholeFacets, openings) ?? [],
    };
  }

  /** Openings that are looked at for one page: more than it has where some of them are left out. */
  private get seen(): number {
    return this.runs === null ? this.request.limit : this.request.limit * SEEN_FOR_ONE;
  }

  private keep(placed: readonly Placed[]): ReturnType<typeof keepRuns<Placed>> {
    if (this.runs === null) return { kept: placed.map((row) => ({ row, leftOut: 0 })), taken: placed.length };
    const { most, keyOf } = this.runs;
    const key = ({ posting }: Placed): string => keyOf(this.store.record(posting));
    return keepRuns(placed, this.request.limit, { most, keyOf: key });
  }

  private whyOf({ posting }: Placed): RankWhy | null {
    const place = this.request.why === true ? this.store.placeOf(posting) : null;
    if (place === null || this.weights === null) return null;
    return whyOf(this.scored, this.weights, place, this.store.dictionary);
  }

  private cursorAt(last: Placed): BoardCursor {
    const cluster = this.store.clusters.name(this.store.clusterOf(last.posting));
    return { position: positionOf(last), cluster, weights: this.weights };
  }

  private get now(): number {
    return this.request.now.getTime();
  }

  private matching(segment: BoardSegment): Bits {
    const all = this.facets?.count(segment, this.now) ?? this.found(segment);
    return this.request.newsOnly === true ? newsAmong(segment, all) : all;
  }

  private found(segment: BoardSegment): Bits {
    return matchesAmong({ kind: 'and', parts: this.plans }, segment, this.now, segment.open);
  }

  /** Returns how many openings there are, on all pages. */
  private takePage(found: readonly Found[]): number {
    if (this.weights !== null) return this.takeBest(found, this.weights);
    const { idOf, openings } = this.store;
    const isFirstSeen = this.request.represent === 'first-seen';
    const order = isFirstSeen ? firstSeenFirst(found, idOf) : newestFirst(found, idOf);
    const chosen = openings.representatives(found, order);
    const total = sumOf(chosen);
    this.dropShown(chosen);
    found.forEach(({ segment }, s) => this.page.takeNewest(segment, chosen[s]!));
    return total;
  }

  /**
   * Whether words stand close together takes long to see, so it is looked at only where it may bring a posting onto the page.
   * Documents that are their whole opening come first: what has no room beside them does not decide for its opening either,
   * as another posting of it is on the page only where that stands before.
   */
  private takeBest(found: readonly Found[], weights: Weights): number {
    const alone = found.map(({ segment, docs }) => without(docs, segment.shared));
    this.dropShown(alone);
    const within = this.withinReach(found, alone);
    const scored = within.map(
      ({ segment, docs, standings }) =>
        new Scores(this.scored, weights, segment, docs, docsIn(docs), standings),
    );
    scored.forEach((each, s) => {
      const { segment, docs, scores } = each;
      this.page.takeBest(segment, docs, scores, (i) => !each.isOpen(i) && hasBit(alone[s]!, docs[i]!));
    });
    scored.forEach((each, s) => this.bring(each, alone[s]!));
    const byDoc = scored.map(scoresOfShared);
    const { idOf, openings } = this.store;
    const chosen = openings.representatives(within, bestFirst(byDoc, within, idOf));
    this.dropShown(chosen);
    found.forEach(({ segment }, s) => {
      for (const doc of docsIn(both(chosen[s]!, segment.shared)))
        this.page.takeScored(segment, doc, byDoc[s]![doc]!);
    });
    return openings.count(found);
  }

  /**
   * The documents whose score may bring them onto the page, by the places where their words stand. So many that are their whole
   * opening come to the floor that they fill the page: what cannot come to it is neither on the page nor stands for what is.
   */
  private withinReach(found: readonly Found[], alone: readonly Bits[]): readonly WithinReach[] {
    const { cursor } = this.request;
    const floor = new Floor(this.seen + 1);
    const known = found.map(({ segment, docs }, s) => {
      const standings = new Standings(this.scored, segment);
      const all = docsIn(docs);
      const bounds = standings.bounds(all);
      floor.take(bounds, (i) => hasBit(alone[s]!, all[i]!), cursor?.position.score ?? Infinity);
      return { segment, standings, all, bounds };
    });
    return known.map(({ segment, standings, all, bounds: { most } }) => {
      const docs = noBits(segment.docs);
      for (let i = 0; i < all.length; i += 1) if (most[i]! >= floor.score) setBit(docs, all[i]!);
      return { segment, standings, docs };
    });
  }

  /** Brings the scores up to date that may reach the page, and takes those documents that are their whole opening. */
  private bring(scored: Scores, alone: Bits): void {
    const { docs, segment, scores } = scored;
    const { age } = segment.columns;
    const wanted: number[] = [];
    for (let i = 0; i < docs.length; i += 1)
      if (scored.isOpen(i) && this.page.hasRoom(scored.most(i), age[docs[i]!]!)) wanted.push(i);
    if (wanted.length === 0) return;
    scored.bring(wanted);
    for (const i of wanted) if (hasBit(alone, docs[i]!)) this.page.takeScored(segment, docs[i]!, scores[i]!);
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
}

const sumOf = (sets: readonly Bits[]): number => sets.reduce((sum, bits) => sum + countBits(bits), 0);

/** What is in `docs` and not in `others`, as a set of its own. */
function without(docs: Bits, others: Bits): Bits {
  const left = copyBits(docs);
  dropAll(left, others);
  return left;
}

/** Documents that may reach the page, and where the words stand in them. */
interface WithinReach extends Found {
  readonly standings: Standings;
}

/** Scores by document, of those that share their opening. */
function scoresOfShared({ segment, docs, scores }: Scores): Float64Array {
  const byDoc = takeDoubles(segment.docs);
  const { shared } = segment;
  for (let i = 0; i < docs.length; i += 1) if (hasBit(shared, docs[i]!)) byDoc[docs[i]!] = scores[i]!;
  return byDoc;
}

const positionOf = ({ score, age, id }: Placed): BoardCursor['position'] => ({ score, age, id });

function checkCursor(cursor: BoardCursor | null, sort: Sort, words: number): void {
  if (cursor === null) return;
  const fits = sort === 'newest' ? cursor.weights === null : cursor.weights?.words.length === words;
  if (!fits)
    throw new RangeError('cursor: it belongs to another query or order. Read cursors with readCursor.');
}

type CountedStore = Pick<BoardStore<unknown>, 'dictionary' | 'openCounts'>;

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
    { dictionary, openCounts }: CountedStore,
    private readonly own: ReadonlyMap<ValueField, number>,
    private readonly plans: readonly Plan[],
  ) {
    const chosen = new Set(own.values());
    this.rest = { kind: 'and', parts: plans.filter((_, i) => !chosen.has(i)) };
    this.results = new FacetCounter(dictionary, openCounts);
    this.choices = new Map([...own.keys()].map((field) => [field, new FacetCounter(dictionary, openCounts)]));
  }

  /** Counts a segment and returns its open documents that all parts hold for. */
  count(segment: BoardSegment, now: number): Bits {
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
  list(limit: number, whole: readonly ValueField[], openings: Openings): Facet[] {
    this.results.takeOffRepeated(openings, setNameOf(this.plans));
    for (const [field, counter] of this.choices) {
      const others = this.plans.filter((_, i) => i !== this.own.get(field));
      counter.takeOffRepeatedIn(field, openings, setNameOf(others));
    }
    return FACET_FIELDS.map((field) =>
      (this.choices.get(field) ?? this.results).facet(field, whole.includes(field) ? Infinity : limit),
    );
  }
}
