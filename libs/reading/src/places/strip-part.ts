import { squeeze } from '../text/index.js';
import { citiesByName } from './gazetteer/cities.js';
import { macroRegionByName } from './gazetteer/macro-regions.js';
import { countryByName } from './gazetteer/countries.js';

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

export function strip(raw: string): string {
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

export function meansSomething(text: string): boolean {
  return countryByName(text) !== null || citiesByName(text).length > 0 || macroRegionByName(text) !== null;
}

/** "AUS2": without its number an employer's code of a site means nothing, unless it is a city's as well. */
const withoutSiteCode = (text: string, bare: string): string =>
  SITE_CODE.test(text) && citiesByName(bare).length === 0 ? '' : bare;

/** "BLR-4" and "MEX1" are sites: their letters are no country. */
export const SITE_CODE = /^(?!USA|UAE)[A-Z]{3,4}[-–\s]?\d{1,2}$/;

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
