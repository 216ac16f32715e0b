import type { Place } from '@app/core/posting';
import { judgeClaims, type Claim, type Judged } from '../claims/index.js';
import { quote, squeeze } from '../../text/index.js';
import { citiesByName, uniquePlaces, type LocationReading } from '../../places/index.js';
import { prosePlaces, titlePlaces, type SaidPlaces } from './place-prose.js';
import { labelledClaims } from './labelled-places.js';

/** Where the work is done, and every claim about it. */
export interface PlacesReading {
  readonly places: readonly Place[];
  readonly evidence: string | null;
  readonly claims: readonly Judged<readonly Place[]>[];
}

/** This many countries without any city only spell out a region: who may apply, not where the work is. */
const MANY_COUNTRIES = 20;

/**
 * The places of work: those of the location lines. What a labelled line of the text ("Standort: Berlin"), the title or a sentence about
 * the place of work says counts where the lines name no place, and where it says the same and more: the city of their country, or
 * another city beside theirs. Places in passing ("customers in Paris") are no claim.
 */
export function readPlaces(
  readings: readonly LocationReading[],
  lines: string,
  words: PlaceWords,
): PlacesReading {
  const { value, quotes, claims } = judgeClaims(placesClaims(readings, lines, words), {
    key: (places) => JSON.stringify(places),
    settle: ([first]) => first ?? null,
  });
  return { places: value ?? [], evidence: quotes[0] ?? null, claims };
}

/** What is read for places beside the location lines. */
export interface PlaceWords {
  readonly title: string;
  readonly text: string;
}

/** Every claim about the places of work: the location lines together, then the title and each line of the text that names some. */
export function placesClaims(
  readings: readonly LocationReading[],
  lines: string,
  { title, text }: PlaceWords,
): Claim<readonly Place[]>[] {
  const stated = uniquePlaces(readings.flatMap(({ places }) => places));
  const ofLines: Claim<readonly Place[]> = {
    value: stated,
    quote: quote(lines, 0, 160),
    strength: 'line',
    subject: spellsOutRegion(stated) ? 'elsewhere' : 'role',
    denied: false,
  };
  const inWords = [
    ...labelledClaims(text),
    ...titlePlaces(title).map(weakClaim),
    ...prosePlaces(text).map(weakClaim),
  ];
  const isStated = stated.length > 0 && ofLines.subject === 'role';
  const more = isStated ? inWords.map((claim) => (saysMore(claim, stated) ? raised(claim) : claim)) : inWords;
  return [...(stated.length > 0 ? [ofLines] : []), ...more];
}

/** Whether a claim names a city of every place that the lines state, and one that they do not. */
function saysMore({ value }: Claim<readonly Place[]>, stated: readonly Place[]): boolean {
  const isSame = (one: Place, other: Place): boolean =>
    one.country === other.country && (other.city === null || one.city === other.city);
  return (
    value.every(({ city }) => city !== null) &&
    stated.every((line) => value.some((one) => isSame(one, line) && isSameRegion(one, line))) &&
    !value.some((one) => isDoubtful(one, stated)) &&
    !value.every((one) => stated.some(({ country, city }) => country === one.country && city === one.city))
  );
}

/** Whether a city abroad has a namesake in a country that the lines state: "Birmingham Office - Alabaster, AL" is in Alabama. */
const isDoubtful = ({ country, city }: Place, stated: readonly Place[]): boolean =>
  stated.every((line) => line.country !== country) &&
  citiesByName(city ?? '').some((other) => stated.some((line) => line.country === other.country));

const isSameRegion = (one: Place, other: Place): boolean =>
  one.region === null || other.region === null || one.region === other.region;

/** As strong as a title: above the lines, which it only makes fuller. */
const raised = (claim: Claim<readonly Place[]>): Claim<readonly Place[]> => ({ ...claim, strength: 'title' });

const spellsOutRegion = (places: readonly Place[]): boolean =>
  places.length > MANY_COUNTRIES && places.every(({ region, city }) => region === null && city === null);

const weakClaim = ({ places, words }: SaidPlaces): Claim<readonly Place[]> => ({
  value: places,
  quote: squeeze(words).slice(0, 160),
  strength: 'flag',
  subject: 'role',
  denied: false,
});
