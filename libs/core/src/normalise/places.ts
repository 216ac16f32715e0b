import type { Place } from '../domain/index.js';
import { judgeClaims, mentions, sectionLines, type Claim, type Judged } from './claims/index.js';
import { quote, squeeze } from './fold.js';
import { readLocation, uniquePlaces, type LocationReading } from './location.js';
import { pattern } from './pattern.js';

/** Where the work is done, and every claim about it. */
export interface PlacesReading {
  readonly places: readonly Place[];
  readonly evidence: string | null;
  readonly claims: readonly Judged<readonly Place[]>[];
}

/** Labels before a place of work, in nine languages. */
const LABEL =
  '(?:(?:(?:job|work|office|primary|main|role|position|your) )?locations?|place of work|based in|workplace location|office|standorte?|arbeitsorte?|einsatzorte?|dienstorte?|dienstsitz|ort|(?:votre )?lieu(?:x)?(?: de travail| du poste| de mission)?|localisation|poste basé à|ubicación|lugar(?: de trabajo)?|localidad|centro de trabajo|locatie|werklocatie|standplaats|plaats|werkplek|lokalizacja|miejsce(?: wykonywania)? pracy|miejsce|sede(?: di lavoro| de trabajo)?|luogo(?: di lavoro)?|local(?: de trabalho| da vaga)?|localização|placering(?:sort)?|arbetsort|plats|city|stadt|ville|ciudad|città|cidade|miasto)';
const LABELLED = pattern(
  `^[^\\p{L}\\p{N}]{0,6}${LABEL}(?:\\s?\\([^()]{0,25}\\)|\\s?/\\s?\\p{L}{2,20})?\\s{0,2}(?::|：|–|—|\\s-\\s|\\|)\\s{0,3}(\\S.{1,160})$`,
  'i',
);
const BARE_LABEL = pattern(`^[^\\p{L}\\p{N}]{0,6}${LABEL}\\s?[:：?]?$`, 'i');

/** Parts of a posting whose labelled lines are about somebody else's places, or about where to send an application. */
const ELSEWHERE: ReadonlySet<string> = new Set(['company', 'benefits', 'legal', 'process']);

/** So many countries without any city only spell out a region: who may apply, not where the work is. */
const MANY_COUNTRIES = 20;

/**
 * The places of work: those of the location lines; where these name none, those of a labelled line of the text ("Standort: Berlin").
 * Places in passing ("customers in Paris") are no claim.
 */
export function readPlaces(readings: readonly LocationReading[], lines: string, text: string): PlacesReading {
  const { value, quotes, claims } = judgeClaims(placesClaims(readings, lines, text), {
    key: (places) => JSON.stringify(places),
    settle: ([first]) => first ?? null,
  });
  return { places: value ?? [], evidence: quotes[0] ?? null, claims };
}

/** Every claim about the places of work: the location lines together, then each labelled line of the text. */
export function placesClaims(
  readings: readonly LocationReading[],
  lines: string,
  text: string,
): Claim<readonly Place[]>[] {
  const stated = uniquePlaces(readings.flatMap(({ places }) => places));
  const ofLines: Claim<readonly Place[]> = {
    value: stated,
    quote: quote(lines, 0, 160),
    strength: 'line',
    subject: spellsOutRegion(stated) ? 'elsewhere' : 'role',
    denied: false,
  };
  return [...(stated.length > 0 ? [ofLines] : []), ...labelledClaims(text)];
}

const spellsOutRegion = (places: readonly Place[]): boolean =>
  places.length > MANY_COUNTRIES && places.every(({ region, city }) => region === null && city === null);

function labelledClaims(text: string): Claim<readonly Place[]>[] {
  const lines = sectionLines(text);
  return lines.flatMap((line, index) => {
    const said = mentions(line.found, 'places') ? saidOf(line.text, lines[index + 1]?.text) : null;
    const places = said === null ? [] : readLocation(said).places;
    if (places.length === 0) return [];
    return {
      value: places,
      quote: squeeze(
        `${line.text}${said !== null && line.text.includes(said) ? '' : ` ${said ?? ''}`}`,
      ).slice(0, 160),
      strength: 'mention' as const,
      subject: ELSEWHERE.has(line.section) ? ('elsewhere' as const) : ('role' as const),
      denied: false,
    };
  });
}

const LONGEST = 200;
const LONGEST_BELOW = 60;

/** What a line says behind its label; of a label that stands alone, the short line below it. */
function saidOf(text: string, below: string | undefined): string | null {
  if (text.length > LONGEST) return null;
  const said = LABELLED.exec(text)?.[1];
  if (said !== undefined) return said.split(/[.!?](?=\s\p{Lu}\p{Ll}|$)/u)[0] ?? null;
  const isAlone = below !== undefined && below.length <= LONGEST_BELOW && BARE_LABEL.test(text);
  return isAlone && !/[.!?:]$/.test(below) ? below : null;
}
