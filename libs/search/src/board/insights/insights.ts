import { partsOf, type Query } from '../../tree/index.js';
import { matchesAmong } from '../plan/evaluate-plan.js';
import { plansOf, setNameOf, type Plan } from '../plan/plan.js';
import { FacetCounter, type FacetValue } from '../search/facets.js';
import { payFigures, type PayFigures } from '../search/pay-figures.js';
import { newestFirst, type Found } from '../store/openings/opening-orders.js';
import type { BoardSegment } from '../store/segments/board-segment.js';
import { countBits, type Bits } from '../store/sets/bits.js';
import type { BoardStore } from '../store/store.js';
import { payBand, type PayBand } from './pay-band.js';
import { skillPairs, type SkillPairs } from './skill-pairs.js';
import { openingsByWeek, type WeekFigures } from './weeks.js';

/** No figure is told of fewer openings than this. */
export const FEWEST = 10;

/** A figure that is told of `n` openings; `value` is null where these are fewer than FEWEST. */
export interface Figure<T> {
  readonly n: number;
  readonly value: T | null;
}

/** Facts about what a search finds. Openings are counted, each once. */
export interface Insights {
  readonly openings: number;
  readonly postings: number;
  /** Openings with a posting that states pay, in whatever currency. */
  readonly statesPay: Figure<number>;
  /** Of one posting of each opening, in the currency that most name. `n`: those that state pay in it. */
  readonly pay: Figure<{ readonly figures: PayFigures; readonly band: PayBand }>;
  /** Openings that came, whatever has become of them since. `n`: all of them. */
  readonly weeks: Figure<WeekFigures>;
  readonly companies: Figure<{ readonly top: readonly FacetValue[]; readonly more: number }>;
  readonly workplaces: Figure<readonly FacetValue[]>;
  readonly skills: Figure<SkillPairs>;
}

const MOST_COMPANIES = 10;
const MOST_WORKPLACES = 4;
const MOST_PAY = 2;

/** Counts the facts: sets and columns only, no text and no record. */
export class InsightsOf<R> {
  private readonly parts: readonly Query[];
  private readonly plans: readonly Plan[];

  constructor(
    private readonly store: BoardStore<R>,
    query: Query | null,
    private readonly now: Date,
  ) {
    this.parts = query === null ? [] : partsOf(query);
    this.plans = plansOf(this.parts, store.dictionary);
  }

  run(): Insights {
    const { openings, dictionary } = this.store;
    const found = this.found(this.plans, ({ open }) => open);
    const total = openings.count(found);
    const chosen = openings.representatives(found, newestFirst(found, this.store.idOf));
    const each = found.map(({ segment }, s) => ({ segment, docs: chosen[s]! }));
    const counter = new FacetCounter(dictionary, this.store.openCounts);
    for (const { segment, docs } of found) counter.addAll(segment, docs);
    counter.takeOffRepeated(openings, setNameOf(this.plans));
    const companies = counter.facet('company', MOST_COMPANIES);
    const statesPay =
      counter.facet('pay', MOST_PAY).values.find(({ value }) => value === 'stated')?.count ?? 0;
    const weeks = this.weeks();
    return {
      openings: total,
      postings: found.reduce((sum, { docs }) => sum + countBits(docs), 0),
      statesPay: told(total, statesPay),
      pay: this.pay(each),
      weeks: told(weeks.total, weeks),
      companies: told(total, { top: companies.values, more: companies.more }),
      workplaces: told(total, counter.facet('workplace', MOST_WORKPLACES).values),
      skills: this.skills(each),
    };
  }

  private pay(each: readonly Found[]): Insights['pay'] {
    const figures = payFigures(each, this.store.dictionary.currencyNames, null);
    if (figures === null) return { n: 0, value: null };
    const currency = this.store.dictionary.findCurrency(figures.currency);
    return told(figures.counted, { figures, band: payBand(each, currency) });
  }

  private skills(each: readonly Found[]): Insights['skills'] {
    const { facts } = this.store.dictionary;
    const pairs = skillPairs(
      each,
      facts.offeredIn('skill'),
      (fact) => facts.shownAs(fact)?.value ?? '',
      FEWEST,
    );
    return told(pairs.naming, pairs);
  }

  /** As if the search did not choose by age: what is new this week was, each week, what was new then. */
  private weeks(): WeekFigures {
    const plans = this.plans.filter((_, i) => this.parts[i]?.kind !== 'age');
    return openingsByWeek(
      this.store,
      this.found(plans, ({ kept }) => kept),
      this.now,
    );
  }

  private found(plans: readonly Plan[], among: (segment: BoardSegment) => Bits): readonly Found[] {
    const plan: Plan | null = plans.length === 0 ? null : { kind: 'and', parts: plans };
    const now = this.now.getTime();
    return this.store.segments.map((segment) => ({
      segment,
      docs: matchesAmong(plan, segment, now, among(segment)),
    }));
  }
}

const told = <T>(n: number, value: T): Figure<T> => ({ n, value: n < FEWEST ? null : value });
