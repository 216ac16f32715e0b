import { atOnce, overlap, withReadings } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { printQuery } from '@app/search/query';
import { type Change, MOST, type Offer, PLAIN, SHOWN, finds } from './offers.js';

/** Where a search finds nothing and no offer alone helps it: two of them, or one beside all readings at once. */
export function combined(
  query: Query,
  meant: readonly Change[],
  widening: readonly Change[],
  count: (of: Query) => number,
): readonly Offer[] {
  const all = atOnce(meant);
  const beside = (one: Change): readonly Change[] => all.filter(({ at }) => !overlap(at, one.at));
  const single = [...meant, ...widening];
  const pairs = single.flatMap((one, i) =>
    single.slice(i + 1).flatMap((other) => (overlap(one.at, other.at) ? [] : [[one, other]])),
  );
  const tried = [...widening.map((one) => [one, ...beside(one)]), ...(all.length > 2 ? [all] : []), ...pairs];
  const queries = new Map(
    tried
      .filter(({ length }) => length > 1)
      .map((changes) => {
        const whole = withReadings(query, changes);
        return [printQuery(whole), whole] as const;
      }),
  );
  return [...queries]
    .slice(0, MOST.combined)
    .map(([clause, whole]): Offer => ({
      words: printQuery(query),
      clause,
      ...PLAIN,
      query: whole,
      count: count(whole),
    }))
    .filter(finds)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SHOWN.combined);
}
