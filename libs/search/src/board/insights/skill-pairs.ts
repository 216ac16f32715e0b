import type { Found } from '../store/openings/opening-orders.js';
import { docsIn } from '../store/sets/bits.js';
import type { FacetValue } from '../search/facets.js';

/** Two skills that are asked together. */
export interface SkillPair {
  readonly skills: readonly [string, string];
  readonly count: number;
  /** How many times as often as if neither had to do with the other. */
  readonly lift: number;
}

/** Skills of openings, and which go together. */
export interface SkillPairs {
  /** Openings that were looked at, and those of them that name any skill. */
  readonly looked: number;
  readonly naming: number;
  readonly top: readonly FacetValue[];
  readonly pairs: readonly SkillPair[];
}

/** Pairs are looked for among so many of the most frequent skills, in so many openings at most: evenly among all. */
const MOST_SKILLS = 40;
const MOST_OPENINGS = 50_000;
const SHOWN_SKILLS = 10;
const SHOWN_PAIRS = 8;
/** What stands together hardly more often than by chance says nothing. */
const LEAST_LIFT = 1.2;

/** Counts the skills of documents, one of each opening. `skills` are their facts; pairs of fewer than `fewest` are left out. */
export function skillPairs(
  found: readonly Found[],
  skills: readonly number[],
  nameOf: (fact: number) => string,
  fewest: number,
): SkillPairs {
  const rows = skillRows(found, new Set(skills));
  const counts = new Map<number, number>();
  for (const row of rows) for (const fact of row) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const top = [...counts]
    .sort(([a, x], [b, y]) => y - x || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, MOST_SKILLS);
  const value = ([fact, count]: readonly [number, number]): FacetValue => ({ value: nameOf(fact), count });
  return {
    looked: rows.length,
    naming: rows.filter(({ length }) => length > 0).length,
    top: top.slice(0, SHOWN_SKILLS).map(value),
    pairs: pairsOf(
      rows,
      top.map(value),
      top.map(([fact]) => fact),
      fewest,
    ),
  };
}

/** The skills of each document, evenly among all where there are too many. */
function skillRows(found: readonly Found[], skills: ReadonlySet<number>): readonly (readonly number[])[] {
  const docs = found.map((each) => docsIn(each.docs));
  const every = Math.max(1, Math.ceil(docs.reduce((sum, { length }) => sum + length, 0) / MOST_OPENINGS));
  const rows: number[][] = [];
  let nth = 0;
  found.forEach(({ segment: { offers } }, s) => {
    for (const doc of docs[s]!) {
      nth += 1;
      if (nth % every !== 0) continue;
      const row: number[] = [];
      for (let at = offers.starts[doc]!; at < offers.starts[doc + 1]!; at += 1)
        if (skills.has(offers.facts[at]!)) row.push(offers.facts[at]!);
      rows.push(row);
    }
  });
  return rows;
}

function pairsOf(
  rows: readonly (readonly number[])[],
  top: readonly FacetValue[],
  facts: readonly number[],
  fewest: number,
): readonly SkillPair[] {
  const places = new Map(facts.map((fact, place) => [fact, place]));
  const together = new Uint32Array(MOST_SKILLS * MOST_SKILLS);
  for (const row of rows) {
    const present = row.flatMap((fact) => places.get(fact) ?? []).sort((a, b) => a - b);
    for (let i = 0; i < present.length; i += 1)
      for (let k = i + 1; k < present.length; k += 1) together[present[i]! * MOST_SKILLS + present[k]!]! += 1;
  }
  const pairs = top.flatMap((a, i) =>
    top.slice(i + 1).map((b, k): SkillPair => {
      const count = together[i * MOST_SKILLS + i + 1 + k]!;
      return { skills: [a.value, b.value], count, lift: (count * rows.length) / (a.count * b.count) };
    }),
  );
  const weight = ({ count, lift }: SkillPair): number => count * Math.log(lift);
  return pairs
    .filter(({ count, lift }) => count >= fewest && lift >= LEAST_LIFT)
    .sort((a, b) => weight(b) - weight(a) || (a.skills.join() < b.skills.join() ? -1 : 1))
    .slice(0, SHOWN_PAIRS);
}
