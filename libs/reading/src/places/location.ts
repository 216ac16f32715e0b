import { LRUCache } from 'lru-cache';
import type { Place, Workplace } from '@app/core/posting';
import { squeeze, pattern } from '../text/index.js';
import { findModeWords, widestMode } from './mode-words.js';
import { cutExclusion, joinExclusion } from './place-exclusion.js';
import { bareTown, withoutDistricts } from './bare-town.js';
import type { PlaceMatch } from './place-city.js';
import { matchPlace, repeats } from './place-match.js';
import { codesFirst, wholeReversed } from './place-wide-first.js';
import type { PlacePart } from './place-part.js';
import { knownHead, MODE_MARK, splitParts } from './place-split.js';

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

/** What a location line says: ordered places without duplicates, and the widest mode that it names. */
export interface LocationReading {
  readonly places: readonly Place[];
  readonly mode: Workplace;
  readonly regions: readonly string[];
  readonly segments: readonly LocationSegment[];
}

const MAX_LINE = 1000;
const SEGMENT_BREAK = /\s*(?:[;|•·\n\r]|\s\/\s|\s+(?:or|oder|ou)\s+|<br ?\/?>)\s*/i;

/**
 * Reads a location line as employers write it. Never throws; a line that names no place gives none.
 * Only the first 1,000 characters are read.
 */
export const readLocation = (line: string): LocationReading => readCached(line, memo, false);

/**
 * As `readLocation`, of words that are certain to be a location: a source's own field, or what stands behind a label. There a small
 * town counts without its country too ("Ismaning"), which among other words may be a company or a skill.
 */
export const readLocationField = (line: string): LocationReading => readCached(line, fieldMemo, true);

function readCached(
  line: string,
  known: LRUCache<string, LocationReading>,
  isField: boolean,
): LocationReading {
  const before = known.get(line);
  if (before) return before;
  const reading = readLine(line, isField);
  known.set(line, reading);
  return reading;
}

/** A board writes the same few lines again and again: readings are remembered, a bounded number of them. */
const MEMO_SIZE = { max: 2_000 };
const memo = new LRUCache<string, LocationReading>(MEMO_SIZE);
const fieldMemo = new LRUCache<string, LocationReading>(MEMO_SIZE);

function readLine(line: string, isField: boolean): LocationReading {
  const segments = joinExclusion(plainNames(line.slice(0, MAX_LINE)))
    .split(SEGMENT_BREAK)
    .filter((text) => text.trim() !== '')
    .map((text) => readSegment(text, isField));
  const settled = settleDoubts(segments);
  return {
    places: uniquePlaces(settled.flatMap((segment) => segment.places)),
    mode: widestMode(settled.map((segment) => segment.mode)),
    regions: [...new Set(settled.flatMap((segment) => segment.regions))],
    segments: settled,
  };
}

/** What stands in brackets behind a Polish town: its district and commune, or that the work is near it. */
const POLISH_NOTE = /\s?\((?:pow\.|powiat|gm\.|gmina|okolice)[^()]{0,80}\)/giu;

/** A line without notes on its places that would be read as places of their own. */
function plainNames(withAddresses: string): string {
  const written = withAddresses.replace(ADDRESS, ' ');
  const line =
    written.includes('Columbia') && COLOMBIA.test(written)
      ? written.replace(/\bColumbia\b/g, 'Colombia')
      : written;
  return line.includes('(')
    ? line.replace(POLISH_NOTE, '').replace(/\bGeorgia \((?:the )?country\)/gi, 'Republic of Georgia')
    : line;
}

/** The host of an address is no place: "Madrid | https://dorado.example". */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s|,;)]+|[\w.+-]+@[\w-]+\.[\w.-]+/gi;

/** Beside its neighbours or its cities, Columbia is Colombia misspelt. */
const COLOMBIA =
  /^(?!.*(?:British|District of) Columbia)(?=.*\bColumbia\b(?!,? (?:SC|MD|MO|TN|South|Mary|Miss)))(?=.*(?:Argentina|Bra[sz]il|M[eé]xico(?! City,)|Per[uú]\b|Chile|Uruguay|Ecuador|Costa Rica|Guatemala|Panam[aá]|LATAM|Latin America|South America|Bogot|Medell[ií]n|Cali,|Barranquilla|Cartagena|Bucaramanga))/s;

/** The world, in the languages that are read. */
const WHOLE_WORLD = pattern(
  "(?<!\\p{L})(?:anywhere|world ?wide|global(?:ly)?|(?:any|every|all) countr(?:y|ies)|whole world|weltweit|alle länder|jedes land|(?:le )?monde entier|tous (?:les )?pays|mondial|n['’]importe quel pays|todo el mundo|mundo (?:entero|inteiro)|todo o mundo|(?:cualquier|qualquer) país|elk land|hele wereld|wereldwijd|tutto il mondo|(?:qualsiasi|ogni) paese|cał[yae]\\p{L}* świat\\p{L}*|dowoln\\p{L}+ kraj\\p{L}*|hela världen|vilket land som helst)(?!\\p{L})",
);

interface Draft extends LocationSegment {
  readonly matches: readonly PlaceMatch[];
}

/** How French offices write a place: the number of the department, then the town ("69 - VILLEURBANNE"). */
const FRENCH_TOWN = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]) - (\p{Lu}[^\d,;()]{1,60})$/u;
const FRENCH_SMALL = /(?<=-)(?:Sur|Sous|Les?|Lès|La|De|Du|Des|D|L|En|Et|Aux?|À)(?=-)/gu;

/** A town in capitals without its hyphens, as a gazetteer of France spells it: "ST CYR SUR LOIRE" is Saint-Cyr-sur-Loire. */
function frenchTown(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const title = name
    .toLowerCase()
    .replace(/(?<!\p{L})st(?!\p{L})/gu, 'saint')
    .replace(/(?<!\p{L})ste(?!\p{L})/gu, 'sainte')
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return title
    .replace(/(?<!^L[ae]s?) /g, '-')
    .replace(FRENCH_SMALL, (word) => word.toLowerCase())
    .replace(/-([dl])-/g, "-$1'");
}

function readSegment(text: string, isField: boolean): Draft {
  const words = findModeWords(text);
  let rest = text.trim().replace(FRENCH_TOWN, (_, town: string) => `${frenchTown(town)}, France`);
  for (const word of [...words].sort((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, word.start)} ${MODE_MARK} ${rest.slice(word.end)}`;
  }
  const { kept, cut } = cutExclusion(rest.replace(EMPLOYMENT_WORDS, ' '));
  const { matches, regions } = readParts(splitParts(kept), isField);
  const excluded = cut === null ? [] : codesOf(readParts(splitParts(cut), false));
  const places = matches.map((match) => match.place);
  const anywhere = places.length === 0 && regions.length === 0 && cut === null && WHOLE_WORLD.test(text);
  return {
    text: squeeze(text),
    mode: widestMode(words.map((w) => w.mode)),
    places,
    regions,
    excluded,
    anywhere,
    matches,
  };
}

/** Words about hours and contract that stand among places. */
const EMPLOYMENT_WORDS =
  /(?<![\p{L}\p{N}])(?:full[- ]?time|part[- ]?time|contract(?:or)?|permanent|temporary|internship|freelance|vollzeit|teilzeit|cdi|cdd|temps plein|tiempo completo)(?![\p{L}\p{N}])/giu;

interface PartsReading {
  readonly matches: readonly PlaceMatch[];
  readonly regions: readonly string[];
}

const wholeCountry = ({ country, region, city }: Place): string | null =>
  region === null && city === null ? country : null;

/** Whether a match is but the region (outside the United States and Canada) of a city that stands before it. */
const isRegionOf = (before: readonly PlaceMatch[], { place, used }: PlaceMatch, part?: PlacePart): boolean =>
  used === 1 &&
  part?.country === null &&
  wholeCountry(place) !== null &&
  before.some((one) => one.place.country === place.country && one.place.city !== null);

/** The countries and regions that are named as a whole: who leaves out Berlin does not leave out Germany. */
const codesOf = ({ matches, regions }: PartsReading): string[] => [
  ...new Set([...matches.flatMap(({ place }) => wholeCountry(place) ?? []), ...regions]),
];

function readParts(parts: readonly PlacePart[], isField: boolean): PartsReading {
  const wide = parts.findIndex(({ macro }) => macro === null);
  const named = wide > 0 ? parts.slice(wide) : parts;
  const reversed = wholeReversed(named) ?? codesFirst(named);
  const around = parts.slice(0, Math.max(wide, 0)).flatMap(({ macro }) => macro?.code ?? []);
  if (reversed) return { matches: [{ place: reversed, used: parts.length }], regions: around };
  const matches: PlaceMatch[] = [];
  const regions: string[] = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    const macro = part?.macro;
    const match = macro
      ? null
      : (matchPlace(parts, at) ?? (isField && part ? bareTown(part, matches) : null));
    if (macro) regions.push(macro.code);
    if (match && !isRegionOf(matches, match, parts[at])) matches.push(match);
    at += match?.used ?? 1;
    while (match && repeats(match.place, parts[at]) && !isOtherState(parts, at, match)) at += 1;
  }
  const [only] = parts;
  const head =
    matches.length + regions.length === 0 && only && parts.length === 1
      ? knownHead(only.text, isField)
      : null;
  const match = head && matchPlace([head], 0);
  return { matches: match ? [match] : withoutDistricts(withoutWhole(matches)), regions };
}

/** "India, Mumbai, Pune": the country in front of its cities is no place beside them. */
function withoutWhole(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  const [first, ...rest] = matches;
  const country = first && wholeCountry(first.place);
  const isOfIt = ({ place }: PlaceMatch): boolean => place.country === country && place.city !== null;
  return country != null && rest.length > 0 && rest.every(isOfIt) ? rest : matches;
}

/** "Washington, DC (Ashburn, VA)": in the brackets stands a place of another state. */
function isOtherState(parts: readonly PlacePart[], at: number, { place }: PlaceMatch): boolean {
  const other = parts[at]?.sep === '(' ? matchPlace(parts, at) : null;
  return other !== null && other.used > 1 && other.place.region !== place.region;
}

/**
 * A code such as DE that stands alone is the country where another part of the line is in that country. A name that is
 * a city and a state (New York) is the state where the line names other states by themselves. A name that several countries
 * have (Toledo, Valencia) is the city of that country in which all the others are.
 */
function settleDoubts(drafts: readonly Draft[]): LocationSegment[] {
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

/** This many cities of one country say that even a London among them is the one there. */
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

/** The same places, first mention kept. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter((one) => {
    const key = `${one.country}|${one.region}|${one.city}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
