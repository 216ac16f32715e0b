import type { Place, Workplace } from '../domain/index.js';
import { squeeze } from './fold.js';
import { findModeWords, widestMode } from './mode-words.js';
import { matchPlace, wholeReversed, type PlaceMatch } from './place-match.js';
import type { PlacePart } from './place-part.js';
import { MODE_MARK, splitParts } from './place-split.js';

/** One alternative of a location line ("Remote, US; Berlin" has two) and what it says. */
export interface LocationSegment {
  readonly text: string;
  readonly mode: Workplace;
  readonly places: readonly Place[];
  /** Codes of macro regions, such as EMEA. */
  readonly regions: readonly string[];
  /** True where the segment says that it may be anywhere in the world. */
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
export function readLocation(line: string): LocationReading {
  const known = memo.get(line);
  if (known) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const reading = readLine(line);
  memo.set(line, reading);
  return reading;
}

/** A board writes the same few lines again and again: readings are remembered, a bounded number of them. */
const MEMO_SIZE = 2000;
const memo = new Map<string, LocationReading>();

function readLine(line: string): LocationReading {
  const segments = line
    .slice(0, MAX_LINE)
    .split(SEGMENT_BREAK)
    .filter((text) => text.trim() !== '')
    .map(readSegment);
  const settled = settleDoubts(segments);
  return {
    places: uniquePlaces(settled.flatMap((segment) => segment.places)),
    mode: widestMode(settled.map((segment) => segment.mode)),
    regions: [...new Set(settled.flatMap((segment) => segment.regions))],
    segments: settled,
  };
}

interface Draft extends LocationSegment {
  readonly matches: readonly PlaceMatch[];
}

function readSegment(text: string): Draft {
  const words = findModeWords(text);
  let rest = text;
  for (const word of [...words].sort((a, b) => b.start - a.start)) {
    rest = `${rest.slice(0, word.start)} ${MODE_MARK} ${rest.slice(word.end)}`;
  }
  const { matches, regions } = readParts(splitParts(rest));
  const places = matches.map((match) => match.place);
  const anywhere =
    places.length === 0 &&
    regions.length === 0 &&
    /\b(anywhere|worldwide|global(?:ly)?|world ?wide)\b/i.test(text);
  return {
    text: squeeze(text),
    mode: widestMode(words.map((w) => w.mode)),
    places,
    regions,
    anywhere,
    matches,
  };
}

function readParts(parts: readonly PlacePart[]): {
  matches: readonly PlaceMatch[];
  regions: readonly string[];
} {
  const reversed = wholeReversed(parts);
  if (reversed) return { matches: [{ place: reversed, used: parts.length }], regions: [] };
  const matches: PlaceMatch[] = [];
  const regions: string[] = [];
  for (let at = 0; at < parts.length;) {
    const macro = parts[at]?.macro;
    const match = macro ? null : matchPlace(parts, at);
    if (macro) regions.push(macro.code);
    if (match) matches.push(match);
    at += match?.used ?? 1;
  }
  return { matches, regions };
}

/**
 * A code such as DE that stands alone is the country where another part of the line is in that country. A name that is
 * a city and a state (New York) is the state where the line names other states by themselves.
 */
function settleDoubts(drafts: readonly Draft[]): LocationSegment[] {
  const sure = drafts.flatMap((draft) => draft.matches.filter((match) => !match.other));
  const isLikely = (place: Place): boolean =>
    sure.some(({ place: one }) =>
      place.region === null ? one.country === place.country : one.region !== null && one.city === null,
    );
  return drafts.map(({ matches, ...segment }) => ({
    ...segment,
    places: matches.map(({ place, other }) => (other && isLikely(other) ? other : place)),
  }));
}

/** The same places, first mention kept. */
export function uniquePlaces(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter((one) => {
    const key = `${one.country}|${one.region}|${one.city}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
