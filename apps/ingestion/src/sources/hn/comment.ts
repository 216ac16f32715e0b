import { readLocation } from '@app/reading/places';
import { headlineParts, isPlace, type HeadlinePart, type PartKind } from './headline.js';
import { companyIn, companyOf } from './employer.js';
import { whyNoAd, type NoAd } from './not-an-ad.js';
import { firstRole, roleInText } from './roles.js';
import { MODE, URL } from './words.js';

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

/** Where no role is named anywhere. */
const SEVERAL = 'Several roles';

/** Reads a comment from its lines, the headline first; or says why it is no posting. */
export function readComment(lines: readonly string[]): CommentReading | NoAd {
  const [first = ''] = lines;
  const parts = partsOf(lines);
  const why = whyNoAd(first, lines.join('\n'), isAdHeadline(first, parts));
  if (why !== null) return why;
  const body = lines.slice(1);
  const role = parts.find(({ kind }) => kind === 'role')?.text;
  const field = parts.find(({ kind }) => kind === 'field')?.text;
  const places = placesOf(parts, lines);
  return {
    company: companyOf(parts) ?? companyIn(lines),
    title:
      (role === undefined ? undefined : titleOf(role)) ??
      roleInText(parts.length < 2 ? lines : body) ??
      field ??
      SEVERAL,
    locations: places,
    workplace: workplaceOf(parts),
    pay: parts.find(({ kind }) => kind === 'pay')?.text,
  };
}

/** A line with bars, or with two of place, role and way of working, or with a company and its place. */
function isAdHeadline(line: string, parts: readonly HeadlinePart[]): boolean {
  const has = (kind: PartKind): number => Number(parts.some((part) => part.kind === kind));
  return (
    line.includes('|') || has('place') + has('role') + has('status') > 1 || has('place') + has('other') > 1
  );
}

/** The parts of the first line; where it names no place and the next is as short, the parts of that too. */
function partsOf(lines: readonly string[]): HeadlinePart[] {
  const [first = '', ...rest] = lines;
  const parts = headlineParts(first);
  if (parts.some(({ kind }) => kind === 'place') || first.length > 200) return parts;
  const next = rest.slice(0, 3).find((line) => line.length <= 160 && !URL_ONLY.test(line));
  const more = next === undefined ? [] : headlineParts(next, false);
  return more.some(({ kind }) => kind === 'place' || kind === 'status') ? [...parts, ...more] : parts;
}

const URL_ONLY = new RegExp(`^\\W*(?:${URL.source})\\W*$`, 'iu');

/** A role part without the employer or place around it; undefined where nothing but a sentence is left. */
function titleOf(part: string): string | undefined {
  const asked = /\b(?:is|are)\s+(?:\w+\s){0,2}(?:hiring|looking|seeking|searching|recruiting)\b/i.test(part);
  if (asked || /\b(?:your|we|you|our)\b/i.test(part)) return roleInText([part]) ?? undefined;
  const title = firstRole(part);
  return title.length <= 200 ? title : undefined;
}

function placesOf(parts: readonly HeadlinePart[], lines: readonly string[]): string[] {
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
function workplaceOf(parts: readonly HeadlinePart[]): CommentReading['workplace'] {
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
