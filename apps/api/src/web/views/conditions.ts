import { partsOf, printQuery, withoutPart, type Query } from '@app/core/query';
import { PATHS } from '@app/core/contracts';

/** One condition of a search, and the search without it. */
export interface Condition {
  readonly text: string;
  /** Address of the board without this condition. */
  readonly without: string;
}

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
