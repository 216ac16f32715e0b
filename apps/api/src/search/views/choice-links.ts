import { partsOfCircle } from '@app/search/fields';
import { EMPTY_FORM, joinForm, splitQuery } from '@app/search/language';
import { partsOf, valueClause, allOf, type Query } from '@app/search/tree';
import type { Texts } from '../../texts/index.js';
import { searchHref } from './conditions.js';
import { CITY_ONLY, isWhere, readWhere } from './where.js';

/** One of several choices of which a search has one. */
export interface ChoiceLink {
  readonly label: string;
  readonly isTaken: boolean;
  readonly href: string;
}

/** How long ago postings may have been seen first. */
export function dateLinks(query: Query | null, { board }: Texts): readonly ChoiceLink[] {
  const { form, words } = query === null ? { form: EMPTY_FORM, words: null } : splitQuery(query);
  const to = (firstseen: number | null): string => searchHref(joinForm(words, { ...form, firstseen }));
  return [
    { label: board.anyDate, isTaken: form.firstseen === null, href: to(null) },
    ...Object.entries(board.dates).map(([hours, label]) => ({
      label,
      isTaken: form.firstseen === Number(hours),
      href: to(Number(hours)),
    })),
  ];
}

const DISTANCES = ['10km', '25km', '40km', '80km', '160km'] as const;

/** How far around the city of a search; none where it names no city by itself. */
export function distanceLinks(query: Query | null, { board }: Texts): readonly ChoiceLink[] {
  const parts = query === null ? [] : partsOf(query);
  const part = parts.find(isWhere);
  if (part === undefined || (part.field !== 'within' && part.field !== 'city')) return [];
  const { distance, place } =
    part.field === 'city' ? { distance: CITY_ONLY, place: part.value } : partsOfCircle(part.value);
  const others = DISTANCES.some((each) => each === distance) || distance === CITY_ONLY ? [] : [distance];
  return [CITY_ONLY, ...DISTANCES, ...others].map((each) => ({
    label: each === CITY_ONLY ? board.cityOnly : board.around(each.replace(/(?=[a-z])/, ' ')),
    isTaken: each === distance,
    href: searchHref(allOf(parts.map((one) => (one === part ? (around(place, each) ?? one) : one)))),
  }));
}

const around = (place: string, distance: string): Query | null =>
  distance === CITY_ONLY ? valueClause('city', place) : readWhere(place, distance);
