import { ANY_COUNTRY, CITY_MASK, COUNTRY_MASK, EXACT_LANES, SALARY_MASK } from './lanes.js';
import { LANE, type FeatureKinds } from './feature-kinds.js';
import type { Formula, Program } from './program.js';

/** How many postings were counted and how many of them have each feature. */
export interface Statistics {
  readonly postings: number;
  /** By feature; features beyond its length were not counted. */
  readonly counts: Uint32Array;
}

/** Statistics of no postings: estimates are guesses by kind. */
export const NO_STATISTICS: Statistics = { postings: 0, counts: new Uint32Array(0) };

/** Where a program is kept and what is asked before its record is read. */
export interface Plan {
  /** Features of which a matching posting has at least one; empty for "try it on every posting". */
  readonly anchors: readonly number[];
  /** A further feature that a matching posting must have; 0 (the feature all have) for none. */
  readonly second: number;
  readonly guard1: number;
  readonly guard2: number;
  /** The bucket of the one country it requires, or ANY_COUNTRY. */
  readonly bucket: number;
  /** What is left to verify once anchor, second feature and guards have let the posting through. */
  readonly rest: Program;
}

/** Chooses the rarest required conjunct as anchor, and writes the guards. */
export function plan(program: Program, kinds: FeatureKinds, statistics: Statistics): Plan {
  const cost = (group: readonly number[]): number =>
    group.reduce((sum, f) => sum + share(f, kinds, statistics), 0);
  const groups = program.groups
    .map((group) => ({ group, cost: cost(group) }))
    .sort((a, b) => a.cost - b.cost);
  let anchors = groups[0]?.group ?? [];
  let least = groups[0]?.cost ?? Infinity;
  for (const formula of program.expressions) {
    const needed = neededBy(formula, cost);
    if (needed !== null && cost(needed) < least) [anchors, least] = [needed, cost(needed)];
  }
  const rest = groups.map((each) => each.group).filter((group) => group !== anchors);
  const single = rest.find((group) => group.length === 1 && laneOf(group, kinds) !== LANE.exact);
  return {
    anchors,
    second: single?.[0] ?? 0,
    ...guards(program, kinds),
    rest: {
      groups: rest.filter((group) => group !== single && laneOf(group, kinds) !== LANE.exact),
      expressions: program.expressions,
      exclusions: program.exclusions.filter((feature) => kinds.lane(feature) !== LANE.exact),
    },
  };
}

/** Estimated share of postings that have the feature. The small addition makes the shorter of two unseen groups win. */
const share = (feature: number, kinds: FeatureKinds, { postings, counts }: Statistics): number =>
  postings > 0 && feature < counts.length ? (counts[feature]! + 0.3) / postings : kinds.guess(feature);

/** Features of which one must be there for the formula to hold, the cheapest such set; null where there is none. */
function neededBy(formula: Formula, cost: (group: readonly number[]) => number): readonly number[] | null {
  if (formula.kind === 'feature') return formula.negated ? null : [formula.feature];
  const sets = formula.parts.map((part) => neededBy(part, cost));
  if (formula.kind === 'or') {
    return sets.some((set) => set === null) ? null : [...new Set(sets.flatMap((set) => set ?? []))];
  }
  const known = sets.filter((set) => set !== null);
  return known.length === 0 ? null : known.reduce((best, set) => (cost(set) < cost(best) ? set : best));
}

/** The lane that all features of a group share, or none. Exact only where one field's bits cover the whole group. */
function laneOf(group: readonly number[], kinds: FeatureKinds): number {
  const lane = kinds.lane(group[0]!);
  if (group.some((feature) => kinds.lane(feature) !== lane)) return LANE.none;
  return lane === LANE.exact && exactMask(group, kinds) === 0 ? LANE.none : lane;
}

/** The bits of the exact lane that holds all features of the group; 0 where they lie in several. */
function exactMask(group: readonly number[], kinds: FeatureKinds): number {
  const bits = group.reduce((all, feature) => all | kinds.first(feature), 0);
  return Object.values(EXACT_LANES).find(({ mask }) => (bits & ~mask) === 0)?.mask ?? 0;
}

function guards(program: Program, kinds: FeatureKinds): Pick<Plan, 'guard1' | 'guard2' | 'bucket'> {
  let guard1 = 0;
  let guard2 = 0;
  let bucket = ANY_COUNTRY;
  for (const group of program.groups) {
    const lane = laneOf(group, kinds);
    if (lane === LANE.none) continue;
    const first = group.reduce((all, feature) => all | kinds.first(feature), 0);
    const second = group.reduce((all, feature) => all | kinds.second(feature), 0);
    if (lane === LANE.exact) guard1 |= exactMask(group, kinds) & ~first;
    if (lane === LANE.country || lane === LANE.cityOfCountry) guard1 |= COUNTRY_MASK & ~first;
    if (lane === LANE.city || lane === LANE.cityOfCountry) guard2 |= CITY_MASK & ~second;
    if (lane === LANE.salary && group.length === 1) guard2 |= SALARY_MASK & second;
    if (bucket === ANY_COUNTRY) bucket = bucketOf(group, kinds);
  }
  for (const feature of program.exclusions) {
    if (kinds.lane(feature) === LANE.exact) guard1 |= kinds.first(feature);
  }
  return { guard1: guard1 >>> 0, guard2: guard2 >>> 0, bucket };
}

/** The bucket of a group whose features all imply countries of one bucket. */
function bucketOf(group: readonly number[], kinds: FeatureKinds): number {
  const bucket = kinds.bucket(group[0]!);
  return group.every((feature) => kinds.bucket(feature) === bucket) ? bucket : ANY_COUNTRY;
}
