import { pattern } from '../../text/index.js';
import type { Skill } from './skill-taxonomy.js';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word that may name a skill. */
export interface Mention extends Span {
  readonly skill: Skill;
  /** A name that wants its capital and lacks it: only a list of skills around it can show that it is meant. */
  readonly isLow?: boolean;
}

/** As many characters may stand between the names of a list. */
const REACH = 8;

/** The mentions that stand within reach of the one at `index` of `inOrder`, which is sorted by start. */
export function near(inOrder: readonly Mention[], index: number): readonly Mention[] {
  const one = inOrder[index];
  if (one === undefined) return [];
  let [from, to] = [index, index];
  while ((inOrder[from - 1]?.end ?? -Infinity) >= one.start - REACH) from -= 1;
  while ((inOrder[to + 1]?.start ?? Infinity) <= one.end + REACH) to += 1;
  return inOrder.slice(from, to + 1).filter((other) => other !== one);
}

const LIST_SIGNS = pattern(
  String.raw`^[\s,;/|•·&+()[\]«»“”"*-]*(?:and|or|and/or|und|oder|et|ou|y|o|en|of|i|oraz|lub|e|och|eller)?[\s,;/(|[«“"*]*$`,
);
/** A line that holds nothing but one name, in a column of them. */
const ALONE_BEFORE = /(?:^|\n)[ \t]*(?:[-•*·][ \t]*)?$/;
const ALONE_AFTER = /^[ \t]*(?:\n|$)/;
const COLUMN = /^[ \t]*\n\s*(?:[-•*·][ \t]*)?$/;

/** Another skill stands right beside it, with only list signs between. */
export function hasNeighbour(text: string, one: Span, sure: readonly Span[]): boolean {
  return sure.some((other) => {
    const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
    if (other === one || to < from || to - from > REACH) return false;
    const between = text.slice(from, to);
    if (COLUMN.test(between)) return isAlone(text, one) && isAlone(text, other);
    return between.trim() !== '' && LIST_SIGNS.test(between);
  });
}

const isAlone = (text: string, { start, end }: Span): boolean =>
  ALONE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && ALONE_AFTER.test(text.slice(end, end + 8));
