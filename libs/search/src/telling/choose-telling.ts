import type { PostingView } from '@app/core/posting';
import { analysePosting, evaluate } from '../match/index.js';
import { allOf, type Query } from '../tree/index.js';
import type { TellingClause, TellingKind } from './telling.js';

/** A telling clause with what is known of it on the board. */
export interface WeighedClause extends TellingClause {
  /** Openings that it finds by itself. */
  readonly alone: number;
  /** How much it tells: 0 where every opening has it, more the fewer have it. */
  readonly rarity: number;
}

/** Openings that are wanted beside the posting's own. */
const WANTED = 5;
/** What more than four fifths of the board have says nothing. */
const TELLS = Math.log(1 / 0.8);
/** How many of each kind are taken unasked, in the order in which they are tried. */
const UNASKED: readonly (readonly [TellingKind, number])[] = [
  ['title', 2],
  ['skill', 2],
  ['family', 1],
  ['place', 1],
  ['workplace', 1],
  ['level', 1],
  ['pay', 1],
];

/** Weighs clauses by how many openings have each, of so many: the rarest first within a kind. */
export function weighTelling(
  clauses: readonly TellingClause[],
  count: (query: Query) => number,
  total: number,
): readonly WeighedClause[] {
  const kinds = [...new Set(clauses.map(({ kind }) => kind))];
  const weighed = clauses.map((clause): WeighedClause => {
    const alone = count(clause.part);
    return { ...clause, alone, rarity: Math.log(Math.max(1, total) / Math.max(1, alone)) };
  });
  return weighed.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.rarity - a.rarity);
}

/**
 * The clauses that are taken unasked: of each kind the rarest first, each as long as enough openings are left. Where nothing leaves
 * enough, the one that finds the most; none only where there is none.
 */
export function chooseTelling(
  clauses: readonly WeighedClause[],
  count: (query: Query) => number,
): readonly WeighedClause[] {
  const taken: WeighedClause[] = [];
  for (const [kind, most] of UNASKED) {
    let left = most;
    for (const clause of clauses.filter((each) => each.kind === kind && each.rarity >= TELLS)) {
      if (left === 0) break;
      if (count(allOf([...taken, clause].map(({ part }) => part))) <= WANTED) continue;
      taken.push(clause);
      left -= 1;
    }
  }
  if (taken.length > 0) return taken;
  return [...clauses].sort((a, b) => b.alone - a.alone || b.rarity - a.rarity).slice(0, 1);
}

/** How near a posting is by what it shares: rare things count more. */
export function nearnessOf(clauses: readonly WeighedClause[], view: PostingView, now: Date): number {
  const posting = analysePosting(view);
  return clauses.reduce((sum, { part, rarity }) => sum + (evaluate(part, posting, now) ? rarity : 0), 0);
}
