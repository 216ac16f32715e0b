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
/** A clause that keeps out less than this share of what the others find says nothing more. */
const SAYS_MORE = 0.05;
/**
 * How many of each kind are taken unasked, in the order in which they are tried, and how many openings must be left on a large board:
 * a rare word must not be all that is taken.
 */
const UNASKED: readonly (readonly [TellingKind, number, number])[] = [
  ['family', 1, 40],
  ['title', 2, 20],
  ['skill', 2, 10],
  ['place', 1, WANTED],
  ['workplace', 1, WANTED],
  ['level', 1, WANTED],
  ['pay', 1, WANTED],
];
/** What a large board is: there the figures above hold as they are, on smaller ones by their share. */
const LARGE = 4_000;

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
 * The clauses that are taken unasked, of a board of so many openings: of each kind the rarest first, each as long as it says more and
 * enough openings are left. Where nothing leaves enough, the one that finds the most; none only where there is none.
 */
export function chooseTelling(
  clauses: readonly WeighedClause[],
  count: (query: Query) => number,
  total: number,
): readonly WeighedClause[] {
  const taken: WeighedClause[] = [];
  let finds = total;
  for (const [kind, most, large] of UNASKED) {
    const enough = Math.max(WANTED, Math.min(1, total / LARGE) * large);
    let left = most;
    for (const clause of clauses.filter((each) => each.kind === kind && each.rarity >= TELLS)) {
      if (left === 0) break;
      const found = count(allOf([...taken, clause].map(({ part }) => part)));
      if (found <= enough || found > finds * (1 - SAYS_MORE)) continue;
      taken.push(clause);
      finds = found;
      left -= 1;
    }
  }
  if (taken.length > 0) return needed(taken, count, finds);
  return [...clauses].sort((a, b) => b.alone - a.alone || b.rarity - a.rarity).slice(0, 1);
}

/** Without those that the later ones have made needless: nothing more is found without them. */
function needed(
  taken: readonly WeighedClause[],
  count: (query: Query) => number,
  finds: number,
): readonly WeighedClause[] {
  return taken.reduce<readonly WeighedClause[]>((left, clause) => {
    const others = left.filter((each) => each !== clause);
    const isNeedless = others.length > 0 && count(allOf(others.map(({ part }) => part))) === finds;
    return isNeedless ? others : left;
  }, taken);
}

/** How near a posting is by what it shares: rare things count more. */
export function nearnessOf(clauses: readonly WeighedClause[], view: PostingView, now: Date): number {
  const posting = analysePosting(view);
  return clauses.reduce((sum, { part, rarity }) => sum + (evaluate(part, posting, now) ? rarity : 0), 0);
}
