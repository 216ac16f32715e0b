import { ALWAYS } from '../features/match-dictionary.js';
import type { FeatureKinds } from '../features/feature-kinds.js';
import type { Program } from './program.js';
import type { Formula } from './formulas.js';

/** How many postings were counted and how many of them have each feature. */
export interface Statistics {
  readonly postings: number;
  /** By feature; features beyond its length were not counted. */
  readonly counts: Uint32Array;
}

export type Group = readonly number[];

const EVERY_POSTING: Group = [ALWAYS];

/** Estimated share of postings that have one of the features. */
export function costOf(group: Group, kinds: FeatureKinds, { postings, counts }: Statistics): number {
  let cost = 0;
  for (let i = 0; i < group.length; i += 1) {
    const feature = group[i]!;
    const isCounted = postings > 0 && feature < counts.length;
    cost += isCounted ? (counts[feature]! + UNSEEN) / postings : kinds.guess(feature);
  }
  return cost;
}

/** Makes the shorter of two groups win that no posting was seen to have. */
const UNSEEN = 0.3;

export function anchorsOf(
  program: Program,
  costs: readonly number[],
  kinds: FeatureKinds,
  statistics: Statistics,
): Group {
  let anchors = EVERY_POSTING;
  let least = Infinity;
  for (let i = 0; i < costs.length; i += 1) {
    if (costs[i]! < least) [anchors, least] = [program.groups[i]!, costs[i]!];
  }
  const cost = (group: Group): number => costOf(group, kinds, statistics);
  for (const formula of program.expressions) {
    const needed = neededBy(formula, cost);
    if (needed !== null && cost(needed) < least) [anchors, least] = [needed, cost(needed)];
  }
  return anchors;
}

/** Features of which one must be there for the formula to hold, the cheapest such set; null where there is none. */
function neededBy(formula: Formula, cost: (group: Group) => number): Group | null {
  if (formula.kind === 'feature') return formula.negated ? null : [formula.feature];
  const sets = formula.parts.map((part) => neededBy(part, cost));
  if (formula.kind === 'or') {
    return sets.some((set) => set === null) ? null : [...new Set(sets.flatMap((set) => set ?? []))];
  }
  const known = sets.filter((set) => set !== null);
  return known.length === 0 ? null : known.reduce((best, set) => (cost(set) < cost(best) ? set : best));
}
