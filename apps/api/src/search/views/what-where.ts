import { parseQuery } from '@app/search/language';
import { printQuery } from '@app/search/query';
import { allOf, partsOf, type Query, type ValueClause } from '@app/search/tree';
import type { Texts } from '../../texts/index.js';
import { isWhere, readWhere, showWhere, USUAL_DISTANCE } from './where.js';

/** A search as its two fields show it. Together they are the whole search. */
export interface WhatWhere {
  /** Words, as query text: what is typed may always be a query. */
  readonly what: string;
  readonly where: string;
  /** Around the city of `where`. */
  readonly distance: string;
  /** What has no room in the two fields, as query text: it stands below them, each with a cross. */
  readonly also: string;
}

export const NOTHING_ASKED: WhatWhere = { what: '', where: '', distance: USUAL_DISTANCE, also: '' };

/** Takes a search apart: its words, its first place, and the rest. */
export function toWhatWhere(query: Query | null, texts: Texts): WhatWhere {
  if (query === null) return NOTHING_ASKED;
  const parts = partsOf(query);
  const place = parts.find((part) => isWhere(part) && isReadAgain(part, texts));
  const rest = parts.filter((part) => part !== place);
  const shown = place === undefined || !isWhere(place) ? null : showWhere(place, texts);
  return {
    what: textOf(rest.filter(isWords)),
    where: shown?.text ?? '',
    distance: shown?.distance ?? USUAL_DISTANCE,
    also: textOf(rest.filter((part) => !isWords(part))),
  };
}

/** A place that its field would read as another one stands below. */
function isReadAgain(part: ValueClause, texts: Texts): boolean {
  const { text, distance } = showWhere(part, texts);
  const read = readWhere(text, distance);
  return read !== null && printQuery(read) === printQuery(part);
}

/** The search that the fields ask for; what is wrong is always the words. */
export function fromWhatWhere({
  what,
  where,
  distance,
  also,
}: WhatWhere): ReturnType<typeof parseQuery> | null {
  const words = what.trim() === '' ? null : parseQuery(what);
  if (words !== null && !words.ok) return words;
  const others = also.trim() === '' ? null : parseQuery(also);
  const place = readWhere(where, distance);
  const parts = [
    ...(words === null ? [] : [words.query]),
    ...(place === null ? [] : [place]),
    ...(others?.ok === true ? [others.query] : []),
  ];
  return parts.length === 0 ? null : parseQuery(printQuery(allOf(parts)));
}

const textOf = (parts: readonly Query[]): string => (parts.length === 0 ? '' : printQuery(allOf(parts)));

/** Words, phrases and what is said of them alone. */
function isWords(part: Query): boolean {
  if (part.kind === 'not') return isWords(part.part);
  if (part.kind === 'and' || part.kind === 'or') return part.parts.every(isWords);
  return part.kind === 'text';
}
