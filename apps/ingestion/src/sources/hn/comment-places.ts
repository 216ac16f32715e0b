import { readLocation } from '@app/reading/places';
import { isPlace, type HeadlinePart } from './headline.js';
import { MODE } from './words.js';

/** What one comment of a hiring thread says of its posting. */
export interface CommentReading {
  /** Null where the ad does not name its employer. */
  readonly company: string | null;
  readonly title: string;
  /** Parts of the headline that say where or how one works. */
  readonly locations: readonly string[];
  readonly workplace: 'remote' | 'hybrid' | 'onsite' | undefined;
  readonly pay: string | undefined;
}

export function placesOf(parts: readonly HeadlinePart[], lines: readonly string[]): string[] {
  const stated = parts
    .filter(({ kind, text }) => kind === 'place' || (kind === 'status' && MODE.test(text)))
    .map(({ text }) => placeOf(text));
  if (parts.some(({ kind }) => kind === 'place')) {
    return workplaceOf(parts) === 'remote' ? stated : stated.map(cityOfItsCountry);
  }
  const inside = parts.flatMap(({ text }) => placeInside(text)).slice(0, 1);
  const found =
    inside.length > 0 ? inside : lines.flatMap((line, index) => placeInProse(line, index < 6)).slice(0, 1);
  return [...found, ...stated];
}

/** "Acme (Oslo)", "Acme, Oslo", "Backend Engineer [Full Time, Leeds]", "Engineer in Oslo". */
function placeInside(text: string): string[] {
  const marked = [...text.slice(0, 300).matchAll(/[([]([^()[\]]{2,80})[)\]]/g)].map(
    ([, inner = '']) => inner,
  );
  const behind = /^[^,:]{2,60}?[,:]\s+([^:]{2,80}?)(?:[.:]|$)/.exec(text)?.[1] ?? '';
  return [...marked, behind]
    .filter((one) => one !== '' && isPlace(one))
    .concat(placeInProse(text, true))
    .map(placeOf);
}

/** Who is to work in Luxembourg or Singapore works in the city. */
const cityOfItsCountry = (text: string): string =>
  text.replace(/^(Luxembourg|Singapore)(?=$|\s*\()/, '$1, $1');

/** Without time zones, which are no places; DC by itself is the city. */
const placeOf = (text: string): string =>
  text
    .replace(/^\W*(?:locations?|where|offices?)\s*:\s*/i, '')
    .replace(
      /[,(]?\s*(?:\b(?:within|in)\s)?(?:[\p{L}/+-]+\s){0,2}\b(?:time\s?zones?|tz)\b(?:\sonly)?|\b(?:UTC|GMT)\s?[+-][\d:]+(?:\sto\s(?:UTC|GMT)?\s?[+-]?[\d:]+)?/giu,
      (all) => (all.startsWith('(') ? '(' : ' '),
    )
    .replace(/\bWash\.? D\.?C\b\.?/g, 'Washington, DC')
    .replace(/(?<!Washington,? ?)\bD\.?C\b\.?/g, 'Washington, DC')
    .replace(/\(\s*\)|[,\s]+(?=\))/g, '')
    .trim();

const LABEL = /^\W*(?:locations?|where|office)\s*[:–-]\s*(.{2,120})$/i;

const IN =
  /\b(?:in|near|to|at|from|based in|located in|out of|around|office[s]?:?)\s+(?:the\s|downtown\s|beautiful\s|sunny\s|central\s)?((?:\p{Lu}[\p{L}.'’-]*(?:,\s|\s(?=\p{Lu}|and |or |& )|\s?\/\s?)?(?:and\s|or\s|&\s)?){1,6})/gu;

/** Behind these words a place is the role's wherever they stand; behind a bare "in" only near the headline. */
const FIRMLY =
  /(?:based|located|offices?|hq|headquartered|headquarters|relocate|relocating|downtown|on-?site|work(?:ing)?|hybrid|team|location)\s*(?:is\s|are\s)?(?:in|to|at|near|from)\s+(?:the\s|downtown\s)?$/i;

/** A place that a sentence names behind "in" and the like, or that a label names. */
function placeInProse(text: string, isNear: boolean): string[] {
  const labelled = LABEL.exec(text)?.[1];
  if (labelled !== undefined && isPlace(labelled)) return [placeOf(labelled)];
  const line = text.slice(0, 600);
  const pieces = isNear && line.length <= 160 ? line.split(/\s[-–—|]+\s|\(|\)|\sHQ\b/).slice(1) : [];
  const named = [...line.matchAll(IN)]
    .filter(
      ({ index, 0: all, 1: name = '' }) =>
        isNear || FIRMLY.test(line.slice(0, index + all.length - name.length)),
    )
    .map(([, name = '']) => name.replace(/[,.\s]+$|\s(?:and|or|&)\s*$/g, ''))
    .filter((name) => name !== 'HN' && readLocation(name).places.length > 0);
  return [...pieces.filter((piece) => isPlace(piece)), ...named].map(placeOf);
}

/** The one way of working that the headline names; undefined where it names several, or hedges. */
export function workplaceOf(parts: readonly HeadlinePart[]): CommentReading['workplace'] {
  const line = parts
    .filter(({ kind }) => kind === 'status' || kind === 'place' || kind === 'pay')
    .map(({ text }) => text)
    .join(' | ');
  if (
    /\b(?:no|not|maybe|preferred|some|partial\w*|optional|possible|friendly|if|\d+ ?(?:days?|x))\b|\?/i.test(
      line,
    )
  )
    return undefined;
  const named = MODES.filter(([, words]) => words.test(line)).map(([mode]) => mode);
  return named.length === 1 ? named[0] : undefined;
}

const MODES = [
  ['hybrid', /\bhybrid\b/i],
  ['onsite', /\bon[- ]?site\b|\bin[- ]?(?:person|office|house)\b/i],
  ['remote', /\bremote\b|\banywhere\b|\bworldwide\b/i],
] as const;
