import type { Place } from '@app/core/posting';
import { mentions, sectionLines, type Section } from '../claims/index.js';
import { mayNamePlace, readLocation, readLocationField } from '../../places/index.js';
import { pattern } from '../../text/index.js';

/** Parts of a posting whose places are somebody else's, or where to send an application. */
export const ELSEWHERE: ReadonlySet<Section> = new Set<Section>(['company', 'benefits', 'legal', 'process']);

/** Places that words beside the location lines say, and the words. */
export interface SaidPlaces {
  readonly places: readonly Place[];
  readonly words: string;
}

/** A place at the end of a title: "Engineer (Berlin)", "Buyer - Leeds, UK", "Entwickler in Bonn". */
const TITLE_TAIL = /(?:\(([^()]{3,60})\)|(?:\s[-–—|@]\s|,\s|\s(?:in|à|en|te|w)\s)([^()|]{3,60}))\s*$/;

/** The cities at the end of a title, where nothing but names of places stands there. */
export function titlePlaces(title: string): SaidPlaces[] {
  const tail = TITLE_TAIL.exec(title);
  const said = (tail?.[1] ?? tail?.[2] ?? '').split(/\s[-–—|@]\s/).at(-1) ?? '';
  return saidPlaces(said, title, readLocation);
}

/** The cities that words name, none where anything else stands among them. */
function saidPlaces(said: string, words: string, readNames: typeof readLocation): SaidPlaces[] {
  const pieces = said.split(BETWEEN).filter((piece) => piece.trim() !== '');
  if (pieces.length === 0 || !pieces.every((piece) => /^\p{Lu}/u.test(piece.trim()))) return [];
  if (!pieces.every((piece) => mayNamePlace(piece, readNames === readLocationField))) return [];
  if (!pieces.every((piece) => readNames(piece.trim()).places.length > 0)) return [];
  const places = readNames(said).places.filter(({ city }) => city !== null);
  return places.length === 0 ? [] : [{ places, words }];
}

const BETWEEN = /\s*[,/]\s*|\s+(?:and|or|und|oder|et|ou|y|o|en|of|e|i|och|&)\s+/;

/** Names behind words: "Bad Homburg", "Austin, TX", "Paris and Lyon". */
const NAMES =
  /^\p{Lu}[\p{L}.'’-]+(?:(?:,\s|\s)(?:(?:and|or|und|oder|et|ou|y|o|en|of|e|i|och)\s)?(?:(?:am|an der|de|del|la|sur)\s)?\p{Lu}[\p{L}.'’-]*){0,4}/u;

/** Words before the place where this work is done, in nine languages. "Headquartered in" is about the company. */
const WORKED_IN = [
  '(?:role|position|job|opportunity|vacancy)(?: is| will be| can be| must be)? (?:based|located)(?: out of| in| at)',
  "(?:you|candidates?)(?: will|[’']ll| must| should| can)?(?: be)? (?:based|located)(?: on-?site)? (?:out of|in|at)",
  '(?:to|must|should) be (?:based|located) in',
  '(?:in|an|für) (?:unser(?:em|er|en|e)|dem|der) (?:\\S+ ){0,2}(?:büro|standort|office|niederlassung|zentrale|firmensitz|hauptsitz|team) (?:in|im)',
  '(?:am|für den|für unseren|an unserem) standort',
  '(?:dans|de|à|au sein de) (?:nos|notre) (?:bureaux?|locaux|agence|site|siège)(?: parisiens?)? (?:de|à)',
  '(?:poste|mission)(?: est)? (?:basée?|située?) à',
  '(?:(?:en|para|desde) (?:nuestras?|las?) (?:oficinas?|sedes?|delegación)(?: de la empresa)?(?: ubicadas?| situadas?)? (?:de|en))',
  '(?:in|op|vanuit|voor|bij) (?:ons|onze) (?:kantoor|vestiging|hoofdkantoor|locatie|team) (?:in|te)',
  'job in regio',
  '(?:nella|presso la|per la) (?:nostra )?sede(?: operativa)? (?:di|a)',
  '(?:w|do) nasz(?:ym|ego) (?:biurze|biura|oddziale|oddziału) we?',
  '(?:no|na) noss[oa] (?:escritório|sede|unidade) (?:de|em)',
  '(?:på|till|vid) vårt (?:\\S+ )?kontor i',
].join('|');
const BEFORE_NAMES = pattern(`\\b(?:${WORKED_IN})\\s(?:the\\s)?`, 'gi');

/** "In our Antwerp office": the names stand between. */
const OFFICE =
  /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]ut of|[Jj]oin) our (\p{Lu}[^.;:()]{2,50}?),?\s(?:office|HQ|headquarters|campus|studio|hub|site)s?\b/gu;

const LONGEST = 1500;

/** The places that sentences of the text name as those of this work. */
export function prosePlaces(text: string): SaidPlaces[] {
  return sectionLines(text)
    .filter(({ section }) => !ELSEWHERE.has(section))
    .flatMap(({ found, text: line }) => [
      ...(mentions(found, 'placesInProse') ? behindWords(line.slice(0, LONGEST)) : []),
      ...(mentions(found, 'officesInProse') && line.includes(' our ')
        ? beforeOffice(line.slice(0, LONGEST))
        : []),
    ]);
}

const behindWords = (line: string): SaidPlaces[] =>
  [...line.matchAll(BEFORE_NAMES)].flatMap((found) => behind(line, found.index, found[0].length));

const beforeOffice = (line: string): SaidPlaces[] =>
  [...line.matchAll(OFFICE)].flatMap(([words, names = '']) => saidPlaces(names, words, readLocation));

/** The longest run of names behind some words that is nothing but places. */
function behind(line: string, at: number, length: number): SaidPlaces[] {
  const names = NAMES.exec(line.slice(at + length, at + length + 100))?.[0] ?? '';
  const words = names.replace(/[.,]+$/, '').split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const said = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,]+$/, '');
    const places = saidPlaces(said, line.slice(at, at + length) + said, readLocationField);
    if (places.length > 0) return places;
  }
  return [];
}
