import { squeeze, pattern } from '../text/index.js';
import { findModeWords, widestMode } from './mode-words.js';
import { cutExclusion } from './place-exclusion.js';
import { bareTown, withoutDistricts } from './bare-town.js';
import type { PlaceMatch } from './place-city.js';
import { matchPlace, repeats } from './place-match.js';
import { codesFirst, wholeReversed } from './place-wide-first.js';
import type { PlacePart } from './place-part.js';
import { MODE_MARK, splitParts } from './place-split.js';
import { knownHead } from './known-edges.js';
import { type Draft, wholeCountry } from './settle-doubts.js';

/** The world, in the languages that are read. */
const WHOLE_WORLD = pattern(
  "(?<!\\p{L})(?:anywhere|world ?wide|global(?:ly)?|(?:any|every|all) countr(?:y|ies)|whole world|weltweit|alle länder|jedes land|(?:le )?monde entier|tous (?:les )?pays|mondial|n['’]importe quel pays|todo el mundo|mundo (?:entero|inteiro)|todo o mundo|(?:cualquier|qualquer) país|elk land|hele wereld|wereldwijd|tutto il mondo|(?:qualsiasi|ogni) paese|cał[yae]\\p{L}* świat\\p{L}*|dowoln\\p{L}+ kraj\\p{L}*|hela världen|vilket land som helst)(?!\\p{L})",
);

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

export function readSegment(text: string, isField: boolean): Draft {
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
