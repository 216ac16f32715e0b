import { squeeze } from './fold.js';
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
const TOWN_NOISE_OK = /^(north|south|east|west|fort|port|new)\s+\p{L}+$/iu;
const LEAD =
  /^(?:in|within|from|based in|based|located in|local to|near|anywhere in|only in|must be in|across|throughout|around|the|us only|office in|offices in|hybrid in|greater|großraum|grossraum|raum|metropolregion|nähe|bei|nahe|près de|proche de|cerca de|in der nähe von|omgeving|okolice|regio|region|région|regione|región|rejon|ganz|toute?|cała|całe|hela|tutta|hele|todo|toda|entire|whole|all of)\s+/iu;
const TRAIL =
  /\s+(?:office|offices|location|locations|hq|headquarters|only|based|hub|preferred|area|metro area|metro|metropolitan area|region|campus|wide|citizens?|residents?|time ?zones?)$/i;
const STREET =
  /(?<!\p{L})(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|hwy|highway|pkwy|parkway|way|ct|court|pl|place|plaza|sq|square|suite|ste|floor|fl|unit|bldg|building|straße|strasse|rue|circle|terrace|loop|route|rte)\.?$/iu;

/** Reads one piece of a location line. `text` may be empty: then nothing is known about it. */
export function readPart(raw: string, sep: Separator): PlacePart {
  const text = strip(raw);
  const bare = text.replace(/\./g, '');
  const isCode = /^[A-Z]{2}$/.test(bare);
  const byCode = isCode ? subdivisionsByCode(bare) : [];
  const code = countryByCode(bare);
  const country = countryByName(text) ?? (byCode.length === 0 ? code : null);
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
    cities: isCode && byCode.length > 0 ? [] : citiesByName(text),
    macro,
    // Looked up when they are asked for: most pieces are understood without them.
    get towns() {
      return isNothingElse ? townsByName(text) : [];
    },
    townLike,
  };
}

/** Whether a piece means anything to the gazetteer. */
export function isKnown(part: PlacePart): boolean {
  return part.country !== null || part.states.length > 0 || part.cities.length > 0 || part.macro !== null;
}

function isTownLike(text: string): boolean {
  if (text.length < 3 || text.length > 40 || /[\d#@:/]/.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || text.split(' ').length > 4) return false;
  return !NOISE.test(text) || TOWN_NOISE_OK.test(text);
}

function strip(raw: string): string {
  let text = squeeze(raw.replace(/\+\s?\d+ (?:more|others?).*$/i, '').replace(/[*"“”<>[\]{}]/g, ' ')).replace(
    /^[\s\-–—:.&]+|[\s\-–—:&]+$/g,
    '',
  );
  text = stripNumbers(text);
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

/** Drops postal codes and street addresses: what is left is a name, or nothing. */
function stripNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  const numbered = /^([A-Za-z.]+)\d{1,2}$/.exec(text);
  if (numbered) return numbered[1] ?? '';
  if (/^\D+[\s-]+[A-Z]?\d[\p{L}\p{N}_-]*(?:\s+(?:\w*\d\w*|arr(?:ondissement|\.)?))?$/u.test(text))
    return text.replace(/[\s-]+[A-Z]{0,2}\d.*$/, '').trim();
  const words = text.split(' ');
  const last = words.findLastIndex((word) => /\d/.test(word));
  const rest = words.slice(last + 1).join(' ');
  return rest.length < 3 || STREET.test(rest)
    ? ''
    : rest.replace(/^(?:st|street|ave|avenue|rd|road|blvd)\.?\s+/i, '');
}
