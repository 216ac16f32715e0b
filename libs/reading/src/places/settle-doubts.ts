import type { Place, Workplace } from '@app/core/posting';
import type { PlaceMatch } from './place-city.js';

/** One alternative of a location line ("Remote, US; Berlin" has two) and what it says. */
export interface LocationSegment {
  readonly text: string;
  readonly mode: Workplace;
  readonly places: readonly Place[];
  /** Codes of macro regions, such as EMEA. */
  readonly regions: readonly string[];
  /** What the segment leaves out ("Europe, not the UK"): codes of countries and macro regions. */
  readonly excluded: readonly string[];
  /** True where the segment says that it may be anywhere in the world, nothing left out. */
  readonly anywhere: boolean;
}

export interface Draft extends LocationSegment {
  readonly matches: readonly PlaceMatch[];
}

export const wholeCountry = ({ country, region, city }: Place): string | null =>
  region === null && city === null ? country : null;

/**
 * A code such as DE that stands alone is the country where another part of the line is in that country. A name that is
 * a city and a state (New York) is the state where the line names other states by themselves. A name that several countries
 * have (Toledo, Valencia) is the city of that country in which all the others are.
 */
export function settleDoubts(drafts: readonly Draft[]): LocationSegment[] {
  const all = drafts.flatMap((draft) => draft.matches);
  const sure = all.filter((match) => !match.other);
  const common = commonCountry(all);
  const settled = ({ place, other, namesakes, isUsual }: PlaceMatch): Place => {
    if (other && isLikely(other, place)) return other;
    const isLikelyThere = common !== null && (!isUsual || common.votes >= MANY_OF_A_COUNTRY);
    return (isLikelyThere && namesakes?.find(({ country }) => country === common.country)) || place;
  };
  const sureOf = (country: string | null): boolean => sure.some(({ place: one }) => one.country === country);
  const countries = new Set(sure.flatMap(({ place }) => wholeCountry(place) ?? []));
  const isLikely = (other: Place, place: Place): boolean => {
    if (other.country === 'GE') return !sureOf('US') && countries.size >= FEW_COUNTRIES;
    if (other.region === null) return sureOf(other.country);
    // "Montréal, Québec; Ontario": the province, although California has a city of the name.
    if (other.country !== place.country) return sureOf(other.country) && !sureOf(place.country);
    return sure.some(({ place: one }) => one.region !== null && one.city === null);
  };
  const stated = new Set(all.flatMap(({ isBare, place }) => (isBare ? [] : (place.country ?? []))));
  const isLikelyTown = ({ isBare, place }: PlaceMatch): boolean =>
    isBare !== true || stated.size === 0 || (place.country !== null && stated.has(place.country));
  return drafts.map(({ matches, ...segment }) => ({
    ...segment,
    places: matches.filter(isLikelyTown).map(settled),
  }));
}

/** Among so many other countries, Georgia is one too. */
const FEW_COUNTRIES = 2;

/** So many cities of one country say that even a London among them is the one there. */
const MANY_OF_A_COUNTRY = 5;

/** The one country of all places whose names are no other place's, and how many they are; null where there are several. */
function commonCountry(
  all: readonly PlaceMatch[],
): { readonly country: string; readonly votes: number } | null {
  const certain = all.filter(({ other, namesakes, isUsual }) => !other && !namesakes && !isUsual);
  const clear = certain.length > 0 ? certain : all.filter(({ other, isUsual }) => !other && isUsual);
  const [country = null, ...others] = new Set(clear.map(({ place }) => place.country));
  return country === null || others.length > 0 ? null : { country, votes: clear.length };
}
