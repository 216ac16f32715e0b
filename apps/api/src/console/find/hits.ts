import type { FindKind } from './texts.js';

/** Of each kind at most so many are listed. */
export const MOST_HITS = 20;

/** Something that was found. */
export interface Hit {
  readonly href: string;
  readonly label: string;
  readonly about: string;
  /** It is what was typed, and not only like it. */
  readonly isExact: boolean;
}

/** What was found of one kind. */
export interface HitGroup {
  readonly kind: FindKind;
  readonly hits: readonly Hit[];
  readonly isMore: boolean;
}

/** The first of up to one more than are listed; none where there are none. */
export const groupOf = (kind: FindKind, hits: readonly Hit[]): HitGroup[] =>
  hits.length === 0 ? [] : [{ kind, hits: hits.slice(0, MOST_HITS), isMore: hits.length > MOST_HITS }];

/** Where the one thing that was meant has its page; null where there are none, several, or one that is only alike. */
export function onlyOne(groups: readonly HitGroup[]): string | null {
  const hits = groups.flatMap((group) => group.hits);
  const [first] = hits;
  return hits.length === 1 && first?.isExact === true ? first.href : null;
}
