import type { Place } from '@app/core/posting';
import { readLocation, readLocationField, uniquePlaces } from '../places/index.js';
import { readSkills } from '../normalise/index.js';
import { pattern } from '../text/index.js';
import type { CvLine } from './cv-sections.js';
import { isTitle } from './cv-positions.js';

const LABELLED = pattern(
  String.raw`^(?:address|adresse|anschrift|location|based in|lives in|living in|wohnort|wohnhaft in|ort|standort|ville|domicile|lieu|dirección|ubicación|residencia|indirizzo|residenza)\s?:?\s(.+)$`,
);
const REMOTE = pattern(
  String.raw`(?<!\p{L})(?:remote|home[- ]?office|télétravail|teletrabajo|full remote|da remoto)(?!\p{L})`,
);
/** "10115 Berlin", "D-80331 München", "75011 Paris". */
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+(?=\p{L})/u;
/** "Lindenstraße 14", "12 High Street", "8 bis rue des Lilas". */
const STREET =
  /\p{L}.*\s\d{1,4}\s?[a-z]?$|^\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|avenue|av|bd|boulevard|place|chemin|allée|quai|impasse|route|cours)\b|^\d{1,4}[a-z]?\s.*\b(?:street|st|road|rd|lane|avenue|ave|drive|way|court|square)\.?$/iu;
const NO_PLACE = /@|https?:|www\.|\.(?:com|org|net|io|dev|example)\b|\+?\d[\d ()/.-]{6,}/;

const partsOf = (line: string): string[] =>
  line
    .split(/\s?[|•·;]\s?|\s[–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_PLACE.test(part));

/** "Torstraße 12, 10115 Berlin" without its street. */
function withoutStreet(part: string): string {
  const pieces = part.split(/,\s*/);
  const rest = pieces.filter((piece) => !STREET.test(piece));
  return rest.map((piece) => piece.replace(POSTCODE, '')).join(', ');
}

function placesOfLine({ text, section }: CvLine): readonly Place[] {
  const label = LABELLED.exec(text)?.[1];
  if (label !== undefined)
    return partsOf(label).flatMap((part) => readLocationField(withoutStreet(part)).places);
  return partsOf(text)
    .filter((part) => !isTitle(part) && readSkills(`Skills: ${part}`).length === 0)
    .flatMap(
      (part) => (section === 'contact' ? readLocationField : readLocation)(withoutStreet(part)).places,
    );
}

const HEAD_LINES = 14;

/** Where the person lives or wants to work: what the lines below the name and those with a label say. */
export function cvPlaces(lines: readonly CvLine[]): readonly Place[] {
  // The first line is the name: people are called Paris and Jordan.
  const top = lines.slice(1, HEAD_LINES).filter(({ section }) => section === 'top');
  const contact = lines.filter(({ section }) => section === 'contact');
  return uniquePlaces([...top, ...contact].flatMap(placesOfLine)).filter(
    ({ country, city }) => country !== null || city !== null,
  );
}

/** Whether the person says that they want to work remotely. */
export const saysRemote = (lines: readonly CvLine[]): boolean =>
  lines
    .filter(({ section }) => section === 'top' || section === 'profile' || section === 'contact')
    .some(({ text }) => REMOTE.test(text));
