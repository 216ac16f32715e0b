import { allOf, printQuery, type Query } from '@app/core/query';
import { PATHS } from '@app/core/contracts';

/** One condition of a search, and the search without it. */
export interface Condition {
  readonly text: string;
  /** Address of the board without this condition. */
  readonly without: string;
}

const partsOf = (query: Query): readonly Query[] => (query.kind === 'and' ? query.parts : [query]);

/** The address of a search; of the whole board for null. */
export const searchHref = (query: Query | null): string =>
  query === null ? '/' : PATHS.search(printQuery(query));

/** Each top-level condition of a search. */
export function conditionsOf(query: Query): Condition[] {
  return partsOf(query).map((part) => ({
    text: printQuery(part),
    without: searchHref(withoutPart(query, part)),
  }));
}

/** The search without one of its top-level parts; null when nothing is left. */
export function withoutPart(query: Query, part: Query): Query | null {
  const others = partsOf(query).filter((other) => other !== part);
  return others.length === 0 ? null : allOf(others);
}
