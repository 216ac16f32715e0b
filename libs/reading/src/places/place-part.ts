import { citiesByName, type City } from './gazetteer/cities.js';
import { macroRegionByName, type MacroRegion } from './gazetteer/macro-regions.js';
import { subdivisionsByCode, subdivisionsByName, type Subdivision } from './gazetteer/subdivisions.js';
import { countryByCode, countryByName } from './gazetteer/countries.js';
import { townsByName, type Town } from './gazetteer/towns.js';
import { SITE_CODE, meansSomething, strip } from './strip-part.js';

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
