import type { Applicants, Place, Workplace } from '@app/core/posting';
import { regionName } from '@app/reading/places';
import { table } from '@app/core/untrusted';
import { countryName } from '../../texts/country-name.js';
import type { Texts } from '../../texts/index.js';

type PlaceTexts = Pick<Texts, 'locale' | 'regions' | 'rows'>;
const MOST = 2;

/** Where an opening is, as far as a row of a list says it. */
interface Where {
  readonly places: readonly Place[];
  readonly workplace: Workplace;
  readonly applicants: Applicants;
  /** As the source writes it, for places that were not understood. */
  readonly locationText: string;
}

/** `Atlanta, Phoenix +4 · US remote`: the first places by their names alone, and from where remote work is done. */
export function shortPlaces(where: Where, texts: PlaceTexts): string {
  const isRemote = where.workplace === 'remote';
  const cities = where.places.filter(({ city, region }) => city !== null || (!isRemote && region !== null));
  const named = cities.length > 0 || isRemote ? cities : where.places;
  const list = [...new Set(named.map((place) => nameOf(place, named.length === 1, texts)))].filter(
    (name) => name !== '',
  );
  const shown = list.length > 0 ? firstOf(list) : isRemote ? '' : where.locationText;
  const parts = isRemote ? [shown, remoteText(where, texts)] : [shown];
  return parts.filter((part) => part !== '').join(' · ');
}

function firstOf(names: readonly string[]): string {
  const more = names.length - MOST;
  const shown = names.slice(0, MOST).join(', ');
  return more > 0 ? `${shown} +${more}` : shown;
}

/** A name of one place; the only one says its country too. */
function nameOf({ city, region, country }: Place, isOnly: boolean, texts: PlaceTexts): string {
  const state = region === null ? null : (regionName(country ?? '', region) ?? region);
  const land = country === null ? null : shortCountry(country, texts);
  const first = city ?? state ?? land ?? '';
  return isOnly && first !== land && land !== null ? `${first}, ${land}` : first;
}

/** The name of a country, where lists have a shorter one that one. */
export const shortCountry = (code: string, { rows, locale }: Pick<Texts, 'rows' | 'locale'>): string =>
  table(rows.countries).get(code) ?? countryName(code, locale);

function remoteText({ applicants, places }: Where, texts: PlaceTexts): string {
  const { rows, regions } = texts;
  if (applicants.kind === 'anywhere') return rows.remoteAnywhere;
  const lands = places.flatMap(({ country, city }) => (country === null || city !== null ? [] : [country]));
  const codes =
    applicants.kind === 'limited' ? [...applicants.regions, ...applicants.countries] : [...new Set(lands)];
  if (codes.length === 0) return rows.remote;
  const names = table(regions);
  return rows.remoteIn(firstOf(codes.map((code) => names.get(code) ?? shortCountry(code, texts))));
}
