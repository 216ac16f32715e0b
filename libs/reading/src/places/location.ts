import { LRUCache } from 'lru-cache';
import type { Place, Workplace } from '@app/core/posting';
import { widestMode } from './mode-words.js';
import { joinExclusion } from './place-exclusion.js';
import { type LocationSegment, settleDoubts } from './settle-doubts.js';
import { readSegment } from './location-segment.js';

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

/** The same places, first mention kept. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter((one) => {
    const key = `${one.country}|${one.region}|${one.city}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
