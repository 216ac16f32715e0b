import { fieldOf, partsOfCircle } from '@app/search/fields';
import { readLocationField } from '@app/reading/places';
import { LANGUAGES } from '@app/core/subscription';
import { allOf, valueClause, type Query, type ValueClause } from '@app/search/tree';
import { countryName, countryNamed } from '../../texts/country-name.js';
import { TEXTS, type Texts } from '../../texts/index.js';
import { cityLabel } from '../../texts/facet-values.js';
import { regionLabel } from '../../texts/value-names.js';

/** The distance around a city that nobody chose another for. */
export const USUAL_DISTANCE = '40km';
/** Only the city itself. */
export const CITY_ONLY = '0';

const REMOTE = /^(?:remote|home ?office)\b[\s,:·-]*(?:in|from|aus|von)?\s*(.*)$/iu;
const REMOTE_BEHIND = /^(.+?)[\s,:·(-]+remote\)?$/iu;
const ANYWHERE = /^(?:anywhere|everywhere|worldwide|überall|weltweit)$/iu;

/** A place as it is typed, as a search: a city with what lies around it, a country, a region, remote work. Null for none. */
export function readWhere(text: string, distance: string): Query | null {
  const typed = text.trim().replace(/\s+/gu, ' ');
  if (!/[\p{L}\p{N}]/u.test(typed)) return null;
  const remote = (REMOTE.exec(typed) ?? REMOTE_BEHIND.exec(typed))?.[1];
  if (remote === undefined && !ANYWHERE.test(typed)) return placeOf(typed, distance);
  return remoteFrom((remote ?? typed).trim(), distance);
}

function remoteFrom(place: string, distance: string): Query {
  if (place === '') return valueClause('remote', 'yes');
  if (ANYWHERE.test(place)) return valueClause('remote', 'anywhere');
  const country = countryIn(place) ?? place;
  const read = fieldOf('remote').read(country, false);
  return read.ok ? read.clause : allOf([valueClause('remote', 'yes'), placeOf(place, distance)]);
}

function placeOf(text: string, distance: string): Query {
  const country = countryIn(text);
  if (country !== null) return valueClause('country', country);
  const region = fieldOf('region').read(text, false);
  const { city, ...place } = cityIn(text);
  if (city === null && region.ok) return region.clause;
  if (city === null && place.country !== null) return valueClause('country', place.country);
  return cityClause(city ?? text, place.country, distance);
}

function cityClause(city: string, country: string | null, distance: string): Query {
  const named = country === null ? city : `${city}, ${country}`;
  const around = fieldOf('within').read(`${distance} of ${named}`, false);
  if (distance !== CITY_ONLY && around.ok) return around.clause;
  const only = fieldOf('city').read(named, false);
  return only.ok ? only.clause : valueClause('city', named);
}

/** The city of a line such as "Austin, TX" or "München, Deutschland", as postings are read; null for none that is known. */
function cityIn(text: string): { readonly city: string | null; readonly country: string | null } {
  const comma = text.lastIndexOf(',');
  const land = comma === -1 ? null : countryIn(text.slice(comma + 1).trim());
  const line = land === null ? text : `${text.slice(0, comma)}, ${countryName(land, 'en')}`;
  const [place] = readLocationField(line).places;
  return { city: place?.city ?? null, country: place?.country ?? land };
}

/** The code of a country that is named in any language of the pages, or by its code. */
function countryIn(text: string): string | null {
  const read = fieldOf('country').read(text, false);
  if (read.ok && read.clause.kind === 'value' && read.clause.value !== 'unknown') return read.clause.value;
  return (
    LANGUAGES.map((language) => countryNamed(text, TEXTS[language].locale)).find((code) => code !== null) ??
    null
  );
}

/** What the field of the place shows. */
export interface WhereShown {
  readonly text: string;
  /** Around the city. */
  readonly distance: string;
}

const PLACES: ReadonlySet<string> = new Set(['within', 'city', 'country', 'region', 'remote']);

/** Whether the field of the place has room for a part of a search. */
export const isWhere = (part: Query): part is ValueClause =>
  part.kind === 'value' && PLACES.has(part.field) && part.value !== 'unknown';

/** A place of a search, as somebody would type it: readWhere reads the same again. */
export function showWhere({ field, value }: ValueClause, texts: Texts): WhereShown {
  const { board, locale } = texts;
  if (field === 'within') {
    const { distance, place } = partsOfCircle(value);
    return { text: cityLabel(place, texts), distance };
  }
  if (field === 'city') return { text: cityLabel(value, texts), distance: CITY_ONLY };
  const text =
    field === 'country'
      ? countryName(value, locale)
      : field === 'region'
        ? regionName(value, texts)
        : value === 'yes'
          ? board.remote
          : value === 'anywhere'
            ? board.remoteAnywhere
            : board.remoteIn(remoteName(value, texts));
  return { text, distance: USUAL_DISTANCE };
}

const remoteName = (value: string, texts: Texts): string =>
  countryIn(value) === value ? countryName(value, texts.locale) : regionName(value, texts);

/** A state by its name; a region of several countries by the letters that people know it by. */
const regionName = (value: string, texts: Texts): string =>
  value.includes('-') ? regionLabel(value, texts) : value;
