import { squeeze } from '../text/index.js';
import {
  citiesByName,
  countryByCode,
  countryByName,
  macroRegionByName,
  subdivisionsByCode,
  subdivisionsByName,
  type City,
  type MacroRegion,
  type Subdivision,
} from './gazetteer.js';
import { townsByName, type Town } from './towns.js';

/** What stood before a piece: a comma, a dash or colon, a bracket, or a hyphen without blanks. */
export type Separator = ',' | '-' | '(' | 'tight';

/** One piece of a location line and all that it may mean. `sep` is what stood before it. */
export interface PlacePart {
  readonly text: string;
  readonly sep: Separator;
  readonly country: string | null;
  /** A country only if the neighbours say so: a two-letter code that is a state as well. */
  readonly countryCode: string | null;
  readonly states: readonly Subdivision[];
  readonly cities: readonly City[];
  readonly macro: MacroRegion | null;
  /** Towns of the large table: they count where a country or state is stated, or where a location line says nothing else. */
  readonly towns: readonly Town[];
  /** Could be the name of a town that is not in the gazetteer. */
  readonly townLike: boolean;
}

const NOISE =
  /\b(office|offices|hq|headquarters?|headquartered|region|regions|area|areas|coast|multiple|various|several|locations?|hubs?|cities|sites?|campus|countries|country|field|role|based|flexible|select|eligible|states|only|other|any|all|time ?zones?|hours|branch|building|floor|suite|store|warehouse|centre|center|plant|facility|team|preferred|open|test|templates?|n\/?a|tbd|est|pst|cst|utc|gmt|cet|and|or|not|no|the|of|for|with|travel|required|days?|week|central|eastern|western|northern|southern|north|south|east|west|global|international|territory|market|home|distributed|remote|depot|terminal|yard|labs?|studios?|factory|works|corporate|regional|fulfil?lment|hospital|clinic|airport|zone|tower|block|mini|main|virtual|client|customer|r&d|company|plot|gate|level|unit|wework|coworking)\b/i;
const TOWN_NOISE_OK = /^(?:north|south|east|west|fort|port|new)\s+(?=\p{Lu})/iu;
const LEAD =
  /^(?:in|within|from|based in|based|located in|local to|near|anywhere in|only in|must be in|across|throughout|around|the|us only|office in|offices in|hybrid in|greater|großraum|grossraum|raum|metropolregion|nähe|bei|nahe|près de|proche de|cerca de|in der nähe von|omgeving|okolice|regio|region|région|regione|región|rejon|ganz|toute?|cała|całe|hela|tutta|hele|todo|toda|entire|whole|all of)\s+/iu;
const TRAIL =
  /\s+(?:office|offices|location|locations|hq|headquarters|only|based|hub|preferred|area|metro area|metro|metropolitan area|region|campus|wide|citizens?|residents?|time ?zones?)$/i;
const STREET =
  /(?<![^\s.,-])(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|hwy|highway|pkwy|parkway|way|ct|court|pl|place|plaza|sq|square|suite|ste|floor|fl|unit|bldg|building|straße|strasse|rue|circle|terrace|loop|route|rte)\.?$/i;

/** "N Plank Rd Newburgh": the street of an address, and a town behind it without a comma. */
const STREET_BEFORE =
  /^(?:\S+\s){1,4}?(?:St|Street|Ave\.?|Avenue|Rd\.?|Road|Blvd\.?|Boulevard|Dr\.?|Drive|Ln\.?|Lane|Hwy|Highway|Pkwy|Parkway)\s+(?=\p{Lu}\p{Ll}{2})/u;

/** "Rue de Lyon" is a street of another city. */
const STREET_LEAD =
  /^(?:rue|boulevard|quai|allée|chemin|impasse|via|viale|piazza|corso|calle|avenida|paseo|carrer|rua|praça|travessa|ul\.|ulica|aleja|aleje)\s/i;

/** Reads one piece of a location line. `text` may be empty: then nothing is known about it. */
export function readPart(raw: string, sep: Separator): PlacePart {
  const written = strip(raw);
  const text = stateWithin(written) ?? written;
  const bare = text.replace(/\./g, '');
  const isCode = /^[A-Z]{2}$/.test(bare);
  const byCode = isCode ? subdivisionsByCode(bare) : [];
  const isSite = SITE_CODE.test(raw.trim());
  const code = isSite ? null : countryByCode(bare);
  const country = isSite ? null : (countryByName(text) ?? (byCode.length === 0 ? code : null));
  const states = byCode.length > 0 ? byCode : subdivisionsByName(text);
  const macro = macroRegionByName(text);
  const townLike = isTownLike(text);
  const isNothingElse = townLike && country === null && states.length === 0 && macro === null;
  return {
    text,
    sep,
    country,
    countryCode: code,
    states,
    cities: (isCode && byCode.length > 0) || text !== written ? [] : citiesByName(text),
    macro,
    // Looked up when they are asked for: most pieces are understood without them.
    get towns() {
      return isNothingElse ? townsByName(text) : [];
    },
    townLike,
  };
}

/** "Northern Virginia", "Upstate New York": the state of which a piece names a part, unless that is a name of its own. */
function stateWithin(text: string): string | null {
  const [, state = ''] = PART_OF_STATE.exec(text) ?? [];
  const isPart =
    state !== '' &&
    !meansSomething(text) &&
    subdivisionsByName(text).length === 0 &&
    subdivisionsByName(state).some(({ region }) => region !== null) &&
    townsByName(text).length === 0;
  return isPart ? state : null;
}
const PART_OF_STATE =
  /^(?:(?:north|south)(?:ern)?(?:[- ]?(?:east|west)(?:ern)?)?|east(?:ern)?|west(?:ern)?|central|upstate|downstate)\s(\D{4,26})$/i;

/** Whether a piece means anything to the gazetteer. */
export function isKnown(part: PlacePart): boolean {
  return part.country !== null || part.states.length > 0 || part.cities.length > 0 || part.macro !== null;
}

function isTownLike(text: string): boolean {
  if (text.length < 3 || text.length > 40 || /[\d#@:/]/.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || text.split(' ').length > 4) return false;
  return !NOISE.test(text) || (TOWN_NOISE_OK.test(text) && !NOISE.test(text.replace(TOWN_NOISE_OK, '')));
}

function strip(raw: string): string {
  let text = squeeze(raw.replace(/\+\s?\d+ (?:more|others?).*$/i, '').replace(/[*"“”<>[\]{}]/g, ' ')).replace(
    /^[\s\-–—:.&]+|[\s\-–—:&]+$/g,
    '',
  );
  text = withoutSiteCode(text, stripNumbers(text));
  if (STREET_LEAD.test(text) && !meansSomething(text)) return '';
  for (let i = 0; i < 3 && !meansSomething(text); i += 1) {
    const next = text
      .replace(LEAD, '')
      .replace(TRAIL, '')
      .replace(/(?<=\p{Ll})HQ$/u, '')
      .trim();
    if (next === text) break;
    text = next;
  }
  return text;
}

function meansSomething(text: string): boolean {
  return countryByName(text) !== null || citiesByName(text).length > 0 || macroRegionByName(text) !== null;
}

/** "AUS2": without its number an employer's code of a site means nothing, unless it is a city's as well. */
const withoutSiteCode = (text: string, bare: string): string =>
  SITE_CODE.test(text) && citiesByName(bare).length === 0 ? '' : bare;

/** "BLR-4" and "MEX1" are sites: their letters are no country. */
const SITE_CODE = /^(?!USA|UAE)[A-Z]{3,4}[-–\s]?\d{1,2}$/;

/** Drops postal codes and street addresses: what is left is a name, or nothing. */
function stripNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  const numbered = /^([A-Za-z.]+)\d{1,2}$/.exec(text);
  if (numbered) return numbered[1] ?? '';
  if (/^\D+[\s-]+[A-Z]?\d[\p{L}\p{N}_-]*(?:\s+(?:\w*\d\w*|arr(?:ondissement|\.)?))?$/u.test(text))
    return text.replace(/[\s-]+[A-Z]{0,2}\d.*$/, '').trim();
  const words = text.split(' ');
  const last = words.findLastIndex((word) => /\d/.test(word));
  const rest = words
    .slice(last + 1)
    .join(' ')
    .replace(STREET_BEFORE, '');
  return rest.length < 3 || STREET.test(rest)
    ? ''
    : rest.replace(/^(?:st|street|ave|avenue|rd|road|blvd)\.?\s+/i, '');
}
