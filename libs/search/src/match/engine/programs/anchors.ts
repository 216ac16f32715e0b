import { ALWAYS } from '../features/match-dictionary.js';
import { LANE, type FeatureKinds } from '../features/feature-kinds.js';
import { ANY_COUNTRY, CITY_MASK, COUNTRY_MASK, exactMaskOf, SALARY_MASK } from '../arrays/lanes.js';
import type { Program } from './program.js';
import type { Formula } from './formulas.js';
import { anchorsOf, type Statistics, type Group, costOf } from './anchors-of.js';

/** Statistics of no postings: estimates are guesses by kind. */
export const NO_STATISTICS: Statistics = { postings: 0, counts: new Uint32Array(0) };

/** Where a program is kept, what is asked before its record is read, and what is then left to verify. */
export interface Plan {
  /** Features of which a matching posting has at least one. */
  readonly anchors: readonly number[];
  /** A further feature that a matching posting must have; ALWAYS for none. */
  readonly second: number;
  readonly guard1: number;
  readonly guard2: number;
  /** The bucket of the one country it requires, or ANY_COUNTRY. */
  readonly bucket: number;
  readonly groups: readonly (readonly number[])[];
  readonly expressions: readonly Formula[];
  readonly exclusions: readonly number[];
}

/** Chooses the rarest required conjunct as anchor, and writes the guards. */
export function plan(program: Program, kinds: FeatureKinds, statistics: Statistics): Plan {
  const costs = program.groups.map((group) => costOf(group, kinds, statistics));
  const anchors = anchorsOf(program, costs, kinds, statistics);
  const lanes = program.groups.map((group) => laneOf(group, kinds));
  let single = -1;
  for (let i = 0; i < lanes.length; i += 1) {
    const isFree =
      program.groups[i] !== anchors && lanes[i] !== LANE.exact && program.groups[i]!.length === 1;
    if (isFree && (single === -1 || costs[i]! < costs[single]!)) single = i;
  }
  const guard = new Guard(kinds);
  for (let i = 0; i < lanes.length; i += 1) guard.require(program.groups[i]!, lanes[i]!);
  const exclusions = program.exclusions.length === 0 ? NONE : guard.exclude(program.exclusions);
  return {
    anchors,
    second: single === -1 ? ALWAYS : program.groups[single]![0]!,
    guard1: guard.first >>> 0,
    guard2: guard.second >>> 0,
    bucket: guard.bucket,
    groups: leftGroups(program.groups, costs, lanes, anchors, single),
    expressions: program.expressions,
    exclusions,
  };
}

const NONE: readonly never[] = [];

/** The groups that neither anchor, second feature nor guards have settled, rarest first. */
function leftGroups(
  groups: readonly Group[],
  costs: readonly number[],
  lanes: readonly number[],
  anchors: Group,
  single: number,
): readonly Group[] {
  const left: number[] = [];
  for (let i = 0; i < groups.length; i += 1) {
    if (i === single || lanes[i] === LANE.exact || groups[i] === anchors) continue;
    let at = left.push(i) - 1;
    for (; at > 0 && costs[left[at - 1]!]! > costs[i]!; at -= 1) left[at] = left[at - 1]!;
    left[at] = i;
  }
  return left.length === 0 ? NONE : left.map((i) => groups[i]!);
}

/** The lane that all features of a group share, or none. Exact only where one field's bits cover the whole group. */
function laneOf(group: Group, kinds: FeatureKinds): number {
  const lane = kinds.lane(group[0]!);
  if (lane === LANE.none) return lane;
  for (let i = 1; i < group.length; i += 1) if (kinds.lane(group[i]!) !== lane) return LANE.none;
  return lane === LANE.exact && exactMaskOf(firstBits(group, kinds)) === 0 ? LANE.none : lane;
}

function firstBits(group: Group, kinds: FeatureKinds): number {
  let bits = 0;
  for (let i = 0; i < group.length; i += 1) bits |= kinds.first(group[i]!);
  return bits;
}

function secondBits(group: Group, kinds: FeatureKinds): number {
  let bits = 0;
  for (let i = 0; i < group.length; i += 1) bits |= kinds.second(group[i]!);
  return bits;
}

/** The two guard words of one program, and its country bucket. */
class Guard {
  first = 0;
  second = 0;
  bucket = ANY_COUNTRY;

  constructor(private readonly kinds: FeatureKinds) {}

  /** Takes in a required group. */
  require(group: Group, lane: number): void {
    if (lane === LANE.none) return;
    const { kinds } = this;
    const bits = firstBits(group, kinds);
    if (lane === LANE.exact) this.first |= exactMaskOf(bits) & ~bits;
    if (lane === LANE.country || lane === LANE.cityOfCountry) this.first |= COUNTRY_MASK & ~bits;
    if (lane === LANE.city || lane === LANE.cityOfCountry)
      this.second |= CITY_MASK & ~secondBits(group, kinds);
    if (lane === LANE.salary && group.length === 1) this.second |= SALARY_MASK & kinds.second(group[0]!);
    if (this.bucket === ANY_COUNTRY) this.bucket = bucketOf(group, kinds);
  }

  /** Takes in exclusions; those that the guard settles are left out of what it returns. */
  exclude(exclusions: readonly number[]): readonly number[] {
    return exclusions.filter((feature) => {
      if (this.kinds.lane(feature) !== LANE.exact) return true;
      this.first |= this.kinds.first(feature);
      return false;
    });
  }
}

/** The bucket of a group whose features all imply countries of one bucket. */
function bucketOf(group: Group, kinds: FeatureKinds): number {
  const bucket = kinds.bucket(group[0]!);
  for (let i = 1; i < group.length; i += 1) if (kinds.bucket(group[i]!) !== bucket) return ANY_COUNTRY;
  return bucket;
}
