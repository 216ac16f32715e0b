import type { Place } from '@app/core/posting';
import {
  judgeClaims,
  mentions,
  sectionLines,
  type Claim,
  type Judged,
  type SectionLine,
} from '../claims/index.js';
import { quote, squeeze, pattern } from '../../text/index.js';
import { citiesByName, readLocationField, uniquePlaces, type LocationReading } from '../../places/index.js';
import { ELSEWHERE, prosePlaces, titlePlaces, type SaidPlaces } from './place-prose.js';

/** Where the work is done, and every claim about it. */
export interface PlacesReading {
  readonly places: readonly Place[];
  readonly evidence: string | null;
  readonly claims: readonly Judged<readonly Place[]>[];
}

/** Labels before a place of work, in nine languages. */
const LABEL = `(?:(?:${[
  "(?:(?:job|work|office|primary|main|role|position|your|preferred) )?locations?(?: of work)?|place of work|based (?:in|at)|workplace location|office|where(?: you[’']ll (?:work|be))?|(?:work|job) ?site|duty station",
  '(?:dein |ihr )?(?:stellen)?standorte?|arbeitsorte?|einsatzorte?|dienstorte?|beschäftigungsort|dienstsitz|ort|stadt',
  "(?:votre )?lieu(?:x)?(?: de travail| du poste| de la mission| de mission| d[’']affectation)?|localisation(?: du poste)?|poste basé à|ville",
  '(?:tu )?ubicación(?: del puesto| de la vacante)?|lugar(?: de trabajo| de la vacante)?|localidad|centro de trabajo|ciudad',
  '(?:jouw )?locatie|werklocatie|standplaats|(?:werk)?plaats(?: van)?(?: tewerkstelling)?|werkplek',
  '(?:twoja )?lokalizacja(?: biura)?|(?:twoje )?miejsce(?: wykonywania)? pracy|miejsce|miasto',
  'sed[ei](?: di lavoro| lavorativ[ae]| operativ[ae]| di riferimento| de trabajo)?|luogo(?: di lavoro)?|città',
  'local(?: de trabalho| da vaga)?|(?:sua )?localização|localidade|cidade',
  'placering(?:sort)?|(?:arbets|placerings|tjänstgörings|stationerings)ort|plats|city',
].join(')|(?:')}))`;
const LABELLED = pattern(
  `^${LABEL}(?:\\s?\\([^()]{0,25}\\)|\\s?/\\s?[^\\s:|]{2,20})?\\s{0,2}(?::|：|–|—|\\s-\\s|\\|)\\s{0,3}(\\S.{1,300})$`,
  'i',
);
/** "Die Stelle ist an einem der folgenden Standorte zu besetzen:" */
const LEADS_TO_LIST = pattern(
  '(?:following|folgenden?|suivants?|siguientes?|volgende|następujących|seguenti|seguintes|följande)\\s(?:\\S+\\s)?(?:locations?|offices?|cities|standorte?n?|städten?|sites?|villes|lieux|sedes?|oficinas|ciudades|locaties|vestigingen|lokalizacji|miast|sedi|cidades|orter)(?:[\\s,(][^.:]{0,40})?:$',
  'i',
);
const BARE_LABEL = pattern(`^${LABEL}\\s?[:：?]?$`, 'i');

/** So many countries without any city only spell out a region: who may apply, not where the work is. */
const MANY_COUNTRIES = 20;

/**
 * The places of work: those of the location lines. What a labelled line of the text ("Standort: Berlin"), the title or a sentence about
 * the place of work says counts where the lines name no place, and where it says the same and more: the city of their country, or
 * another city beside theirs. Places in passing ("customers in Paris") are no claim.
 */
export function readPlaces(
  readings: readonly LocationReading[],
  lines: string,
  words: PlaceWords,
): PlacesReading {
  const { value, quotes, claims } = judgeClaims(placesClaims(readings, lines, words), {
    key: (places) => JSON.stringify(places),
    settle: ([first]) => first ?? null,
  });
  return { places: value ?? [], evidence: quotes[0] ?? null, claims };
}

/** What is read for places beside the location lines. */
export interface PlaceWords {
  readonly title: string;
  readonly text: string;
}

/** Every claim about the places of work: the location lines together, then the title and each line of the text that names some. */
export function placesClaims(
  readings: readonly LocationReading[],
  lines: string,
  { title, text }: PlaceWords,
): Claim<readonly Place[]>[] {
  const stated = uniquePlaces(readings.flatMap(({ places }) => places));
  const ofLines: Claim<readonly Place[]> = {
    value: stated,
    quote: quote(lines, 0, 160),
    strength: 'line',
    subject: spellsOutRegion(stated) ? 'elsewhere' : 'role',
    denied: false,
  };
  const inWords = [
    ...labelledClaims(text),
    ...titlePlaces(title).map(weakClaim),
    ...prosePlaces(text).map(weakClaim),
  ];
  const isStated = stated.length > 0 && ofLines.subject === 'role';
  const more = isStated ? inWords.map((claim) => (saysMore(claim, stated) ? raised(claim) : claim)) : inWords;
  return [...(stated.length > 0 ? [ofLines] : []), ...more];
}

/** Whether a claim names a city of every place that the lines state, and one that they do not. */
function saysMore({ value }: Claim<readonly Place[]>, stated: readonly Place[]): boolean {
  const isSame = (one: Place, other: Place): boolean =>
    one.country === other.country && (other.city === null || one.city === other.city);
  return (
    value.every(({ city }) => city !== null) &&
    stated.every((line) => value.some((one) => isSame(one, line) && isSameRegion(one, line))) &&
    !value.some((one) => isDoubtful(one, stated)) &&
    !value.every((one) => stated.some(({ country, city }) => country === one.country && city === one.city))
  );
}

/** Whether a city abroad has a namesake in a country that the lines state: "Birmingham Office - Alabaster, AL" is in Alabama. */
const isDoubtful = ({ country, city }: Place, stated: readonly Place[]): boolean =>
  stated.every((line) => line.country !== country) &&
  citiesByName(city ?? '').some((other) => stated.some((line) => line.country === other.country));

const isSameRegion = (one: Place, other: Place): boolean =>
  one.region === null || other.region === null || one.region === other.region;

/** As strong as a title: above the lines, which it only makes fuller. */
const raised = (claim: Claim<readonly Place[]>): Claim<readonly Place[]> => ({ ...claim, strength: 'title' });

const spellsOutRegion = (places: readonly Place[]): boolean =>
  places.length > MANY_COUNTRIES && places.every(({ region, city }) => region === null && city === null);

function labelledClaims(text: string): Claim<readonly Place[]>[] {
  const lines = sectionLines(text);
  return lines.flatMap((line, index) => {
    const said =
      mentions(line.found, 'places') || line.text.length <= SHORTEST_LABEL
        ? saidOf(line.text, belowOf(lines, index))
        : null;
    const places = said === null ? [] : readLocationField(said).places;
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

const LONGEST = 340;
const LONGEST_BELOW = 60;

/** The line below, beyond an empty one. */
const belowOf = (lines: readonly SectionLine[], at: number): string | undefined =>
  lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== '')?.text;

/** Signs before a label: taken off beforehand, for in the long patterns they cost more than all the words. */
const BULLET = /^[^\p{L}\p{N}]{1,6}/u;

/** A sign behind which a label's words begin; the cheap test comes before the long ones. */
const PARTED = /^.{2,90}?(?:[:：–—|]|\s-\s)/;
const LONGEST_LABEL = 60;
/** "Ort", "City": labels that stand alone are too short to be looked for in every line. */
const SHORTEST_LABEL = 6;

const isLabelAlone = (text: string): boolean =>
  (text.length <= LONGEST_LABEL && BARE_LABEL.test(text)) || LEADS_TO_LIST.test(text);

/** What a line says behind its label; of a label that stands alone, the short line below it. */
function saidOf(line: string, below: string | undefined): string | null {
  const isParted = PARTED.test(line);
  if (line.length > LONGEST || !(isParted || line.length <= LONGEST_LABEL || line.endsWith(':'))) return null;
  const text = line.replace(BULLET, '');
  const said = isParted ? LABELLED.exec(text)?.[1] : undefined;
  if (said !== undefined) return said.split(/[.!?](?=\s\p{Lu}\p{Ll}|$)/u)[0] ?? null;
  const isShort = below !== undefined && below.length <= LONGEST_BELOW;
  const isAlone =
    isShort &&
    (text.endsWith(':') ? isLabelAlone(text) : text.length <= LONGEST_LABEL && BARE_LABEL.test(text));
  return isAlone && !/[.!?:]$/.test(below) ? below : null;
}

const weakClaim = ({ places, words }: SaidPlaces): Claim<readonly Place[]> => ({
  value: places,
  quote: squeeze(words).slice(0, 160),
  strength: 'flag',
  subject: 'role',
  denied: false,
});
