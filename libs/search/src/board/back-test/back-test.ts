import type { PostingId } from '@app/core/ids';
import type { Rhythm, Schedule } from '@app/core/subscription';
import { partsOf, type Query } from '../../tree/index.js';
import { printQuery } from '../../query/index.js';
import { addDays, instantAt, localTime, type LocalDate } from '@app/core/time';
import { both, countBits, docsIn, hasBit, noBits, setBit, type Bits } from '../store/sets/bits.js';
import { matchesAmong } from '../plan/evaluate-plan.js';
import { forecastOf, ofRhythms } from './forecast.js';
import { knownTo } from '../plan/known.js';
import { countMails } from './mails.js';
import { missesOf } from '../plan/near-misses.js';
import { plansOf, type Plan } from '../plan/plan.js';
import { Scores } from '../rank/rank.js';
import { weightsOf, type Weights } from '../rank/weights.js';
import { scoredIn, type Scored } from '../rank/scored.js';
import { ClusterCount, Replay, type Alerts } from './replay.js';
import { Samples } from './samples.js';
import { newsAmong, quietAmong, type BoardSegment } from '../store/segments/board-segment.js';
import type { BoardStore } from '../store/store.js';

/** What is asked of a back-test. */
export interface BackTestRequest {
  readonly now: Date;
  /** Local days, today among them. Default 90. */
  readonly days?: number;
  /** Whose days they are, and when digests would have come. */
  readonly schedule: Schedule;
  /** How many examples; default 5. */
  readonly samples?: number;
  /** How long instant alerts gather, in milliseconds: the setting that the digests run with. */
  readonly gatherMs: number;
}

/** Openings that a search would have alerted to on one local day (`yyyy-mm-dd`). */
export interface BackTestDay {
  readonly date: string;
  readonly openings: number;
}

/** What one top-level part of a query does. */
export interface PartCost {
  readonly part: Query;
  readonly text: string;
  /** Openings of the whole time without this part. */
  readonly openingsWithout: number;
  /** Postings that say anything about what the part asks for, and how many there are at all. */
  readonly known: number;
  readonly of: number;
}

/** A posting that the search would have alerted to. */
export interface BackTestSample<R> {
  readonly id: PostingId;
  readonly record: R;
  /** When it would have been alerted to. */
  readonly at: Date;
  /** False where it has closed since, or this was an earlier revision. */
  readonly open: boolean;
}

/**
 * `only-quiet`: what matches now was there before the board looked, so no mail would have told of it. `no-data`: a part
 * asks for something that no posting says; its cost names it. `no-postings`: nothing to test on.
 */
export const BACK_TEST_OUTCOMES = ['matches', 'only-quiet', 'no-matches', 'no-data', 'no-postings'] as const;
export type BackTestOutcome = (typeof BACK_TEST_OUTCOMES)[number];

/** What a search would have done, had it been saved when the first day began. */
export interface BackTest<R> {
  readonly outcome: BackTestOutcome;
  /** Oldest first; every day is listed. */
  readonly days: readonly BackTestDay[];
  /** All days together: alerts, one for each cluster. */
  readonly openings: number;
  /** Open postings that match now and are no news. */
  readonly quietNow: number;
  /**
   * Since when there is news to test on, whether it matches or not: the first day's beginning, or the commit of the oldest
   * posting that is news where that is later. Null where there is none.
   */
  readonly since: Date | null;
  /** How long that is, in days: tenths, rounded down. */
  readonly historyDays: number;
  /** Mails up to now at each rhythm. */
  readonly mails: Readonly<Record<Rhythm, number>>;
  /** The same for an average week since `since`; null while that is too early to tell. */
  readonly mailsAWeek: Readonly<Record<Rhythm, number>> | null;
  readonly parts: readonly PartCost[];
  /** Best first, at most one of an opening, open ones before closed ones. */
  readonly samples: readonly BackTestSample<R>[];
}

const DAYS = 90;
const SAMPLES = 5;

/**
 * Runs a query over the commits of the last days. Quiet ones count for what postings say, never as alerts or as history.
 * See BoardIndex.backTest.
 */
export class BackTesting<R> {
  private readonly parts: readonly Query[];
  private readonly plans: readonly Plan[];
  private readonly scored: Scored;
  private readonly weights: Weights;
  private readonly bounds: readonly number[];
  private readonly dates: readonly LocalDate[];
  private readonly replay: Replay;
  private readonly without: ClusterCount[];
  private readonly known: number[];
  private readonly holding: number[];
  private readonly samples: Samples;
  private postings = 0;
  private oldestNews = Infinity;
  private quietNow = 0;

  constructor(
    private readonly store: BoardStore<R>,
    query: Query,
    private readonly request: BackTestRequest,
  ) {
    this.parts = partsOf(query);
    this.plans = plansOf(this.parts, store.dictionary);
    this.scored = scoredIn(query, store.dictionary);
    this.weights = weightsOf(this.scored.words, store.segments, request.now.getTime());
    this.dates = lastDays(request.schedule.timeZone, request.now, request.days ?? DAYS);
    this.bounds = this.dates.map((date) => instantAt(request.schedule.timeZone, date, 0).getTime());
    const closedAt = (posting: number): number => store.closedAt(posting);
    this.replay = new Replay(closedAt, store.clusters.limit);
    this.without = this.parts.map(() => new ClusterCount(store.clusters.limit));
    this.known = this.parts.map(() => 0);
    this.holding = this.parts.map(() => 0);
    this.samples = new Samples(request.samples ?? SAMPLES, store.idOf);
  }

  run(): BackTest<R> {
    for (const segment of this.store.segments) this.addSegment(segment);
    const alerts = this.replay.alerts();
    const now = this.request.now.getTime();
    const since = this.oldestNews > now ? null : Math.max(this.bounds[0] ?? 0, this.oldestNews);
    const mails = this.mails(alerts);
    return {
      outcome: this.outcome(alerts.count),
      days: this.days(alerts),
      openings: alerts.count,
      quietNow: this.quietNow,
      since: since === null ? null : new Date(since),
      mails,
      ...forecastOf(mails, since === null ? 0 : now - since),
      parts: this.costs(),
      samples: this.samples.placed.map(({ id, posting, at, open }) => ({
        id,
        record: this.store.record(posting),
        at: new Date(at),
        open,
      })),
    };
  }

  private addSegment(segment: BoardSegment): void {
    const among = this.committedInTime(segment);
    this.postings += countBits(among);
    const { none, only, failed } = missesOf(this.plans, segment, 'commit', among);
    const alerting = newsAmong(segment, none);
    this.replay.add(segment, alerting);
    this.parts.forEach((part, i) => {
      const missing = only[i] ?? noBits(segment.docs);
      this.without[i]?.add(segment, newsAmong(segment, missing));
      this.known[i] =
        (this.known[i] ?? 0) + countBits(both(knownTo(part, segment, this.store.dictionary), among));
      const fails = failed[i] ?? noBits(segment.docs);
      this.holding[i] = (this.holding[i] ?? 0) + countBits(among) - countBits(fails);
    });
    this.addSamples(segment, alerting);
    const open = matchesAmong(this.whole, segment, this.request.now.getTime(), segment.open);
    this.quietNow += countBits(quietAmong(segment, open));
  }

  private get whole(): Plan {
    return { kind: 'and', parts: this.plans };
  }

  private committedInTime({ columns, docs, kept }: BoardSegment): Bits {
    const from = this.bounds[0] ?? 0;
    const to = this.request.now.getTime();
    const found = noBits(docs);
    for (let doc = 0; doc < docs; doc += 1) {
      const at = columns.at[doc]!;
      if (!hasBit(kept, doc)) continue;
      if (at < this.oldestNews && columns.quiet[doc] === 0) this.oldestNews = at;
      if (at >= from && at <= to) setBit(found, doc);
    }
    return found;
  }

  /** The best, without a look at which words stand close together: these samples only show what a search is like. */
  private addSamples(segment: BoardSegment, matching: Bits): void {
    const docs = docsIn(matching);
    const { scores } = new Scores(this.scored, this.weights, segment, matching, docs);
    this.samples.take(segment, docs, scores);
  }

  private mails(alerts: Alerts): Record<Rhythm, number> {
    const { schedule, gatherMs, now } = this.request;
    return ofRhythms((rhythm) =>
      countMails(alerts, rhythm, { schedule, gatherMs, until: now.getTime(), hours: this.store.hours }),
    );
  }

  private days(alerts: Alerts): BackTestDay[] {
    const counts = this.bounds.map(() => 0);
    let day = 0;
    for (const at of alerts.at) {
      while (day + 1 < this.bounds.length && at >= this.bounds[day + 1]!) day += 1;
      counts[day]! += 1;
    }
    return this.dates.map((date, i) => ({ date: dateText(date), openings: counts[i] ?? 0 }));
  }

  private costs(): PartCost[] {
    return this.parts.map((part, i) => ({
      part,
      text: printQuery(part),
      openingsWithout: this.without[i]?.countWith(this.replay) ?? 0,
      known: this.known[i] ?? 0,
      of: this.postings,
    }));
  }

  private outcome(openings: number): BackTestOutcome {
    if (openings > 0) return 'matches';
    if (this.quietNow > 0) return 'only-quiet';
    if (this.postings === 0) return 'no-postings';
    const silent = this.parts.some((_, i) => this.known[i] === 0 && this.holding[i] === 0);
    return silent ? 'no-data' : 'no-matches';
  }
}

/** The last days in the zone, oldest first, the day of `now` last. */
function lastDays(timeZone: string, now: Date, days: number): LocalDate[] {
  const today = localTime(timeZone, now);
  return Array.from({ length: days }, (_, i) => addDays(today, i + 1 - days));
}

const dateText = ({ year, month, day }: LocalDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
