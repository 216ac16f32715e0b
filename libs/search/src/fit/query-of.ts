import type { WishedPlace, Wishes } from './wishes.js';

/** What one part of a query stands for. */
export type WishPart = 'families' | 'skills' | 'levels' | 'places' | 'pay';

/** One part of the query, as it is sent. */
export interface QueryPart {
  readonly part: WishPart;
  readonly text: string;
}

const placeText = ({ city, country }: WishedPlace): string =>
  city === null ? `country:${country}` : `city:"${city.replaceAll('"', '')}, ${country}"`;

const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;

/** Remote work that is open to where the person lives, or, where that is not known, any. */
function remoteText(places: readonly WishedPlace[]): readonly string[] {
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries.length === 0 ? ['remote:yes'] : countries.map((country) => `remote:${country}`);
}

function placesText({ places, remote }: Wishes): string | null {
  const parts = [...places.map(placeText), ...(remote ? remoteText(places) : [])];
  return parts.length === 0 ? null : anyOf(parts);
}

/** Skills and pay that a posting does not state count against nobody: one skill is enough, and pay may be left open. */
export function queryParts(wishes: Wishes): readonly QueryPart[] {
  const { families, levels, skills, pay } = wishes;
  const texts: readonly (readonly [WishPart, string | null])[] = [
    ['families', families.length === 0 ? null : `family:${families.join(',')}`],
    ['skills', skills.length === 0 ? null : `skill:${skills.join(',')}`],
    ['levels', levels.length === 0 ? null : `seniority:${[...levels, 'unknown'].join(',')}`],
    ['places', placesText(wishes)],
    ['pay', pay === null ? null : `(salary>=${pay.amount}${pay.currency ?? ''} OR -pay:stated)`],
  ];
  return texts.flatMap(([part, text]) => (text === null ? [] : { part, text }));
}

/** The query of accepted wishes: all that is sent to the board. Empty where nothing is wished for. */
export const queryOf = (wishes: Wishes): string =>
  queryParts(wishes)
    .map(({ text }) => text)
    .join(' ');
