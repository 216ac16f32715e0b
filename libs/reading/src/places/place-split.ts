import { citiesByName, isRegionCodeOf } from './gazetteer/cities.js';
import { macroRegionByName } from './gazetteer/macro-regions.js';
import { subdivisionsByCode, subdivisionsByName } from './gazetteer/subdivisions.js';
import { countryByCode, countryByName } from './gazetteer/countries.js';
import { isKnown, readPart, type PlacePart, type Separator } from './place-part.js';
import { pattern } from '../text/index.js';
import { townsByName } from './gazetteer/towns.js';
import { edgeName } from './known-edges.js';

/** Stands where a mode word was: what follows it in a piece is a place of its own, not the country of the piece before. */
export const MODE_MARK = '\u0001';

/** Cuts a segment (its mode words replaced by marks) at commas, dashes, brackets and "and" into pieces that may be names. */
export function splitParts(segment: string): PlacePart[] {
  const parts: PlacePart[] = [];
  for (const piece of segment.split(/\s*,\s*/).flatMap(splitAnd)) {
    if (LEADING_MARK.test(piece)) parts.push(readPart('', ','));
    const bare = piece.replaceAll(MODE_MARK, ' ').replace(/^\s*(?:and|or|und|AND|OR)\s/, '');
    const joined = JOINED.exec(bare.trim());
    const [, left = '', right = ''] = joined ?? [];
    if (isName(bare.trim())) parts.push(readPart(bare, ','));
    else if (isName(left) && isName(right)) parts.push(readPart(left, ','), readPart(right, ','));
    else splitPiece(bare, parts);
  }
  return parts;
}

/** "Berlin and Hamburg" are two; "Bosnia and Herzegovina" is the name of one. */
const splitAnd = (piece: string): string[] =>
  AND.test(piece) && countryByName(piece) === null && subdivisionsByName(piece).length === 0
    ? piece.split(AND)
    : [piece];
const AND = /\s+(?:and|und|et|y|&)\s+(?=\p{Lu})|\s+AND\s+/u;

/** Words for "and" and "or" that are parts of names as well: they join only two names that are known. */
const JOINED = /^(.{2,40}?) (?:e|i|o|en|of|lub|och|eller|og) (.{2,40})$/u;
const LEADING_MARK = pattern(`^[^\\p{L}]*${MODE_MARK}.*\\p{L}`, '');

function isName(text: string): boolean {
  return (
    countryByName(text) !== null ||
    citiesByName(text).length > 0 ||
    subdivisionsByName(text).length > 0 ||
    macroRegionByName(text) !== null
  );
}

function splitPiece(piece: string, parts: PlacePart[]): void {
  const cut = piece.split(/(\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[:()]\s*|\s{2,}|–|—)/);
  let isFirst = true;
  for (let at = 0; at < cut.length; at += 2) {
    const chunk = cut[at] ?? '';
    if (chunk.trim() === '') continue;
    const dash = (cut[at - 1] ?? '').includes('(') ? '(' : '-';
    parts.push(...splitChunk(chunk, isFirst ? ',' : dash));
    isFirst = false;
  }
}

function splitChunk(chunk: string, sep: Separator): PlacePart[] {
  const whole = readPart(chunk, sep);
  if (isKnown(whole) || whole.text === '') return [whole];
  return splitAtSign(whole.text, sep) ?? splitAtBlank(whole.text, sep) ?? [whole];
}

/** "US-Maryland-Hunt Valley" and "US/Canada": every piece but the last must be a country, a state or a known name. */
function splitAtSign(text: string, sep: Separator): PlacePart[] | null {
  const slashed = text.split('/').map((one) => one.trim());
  if (slashed.length > 1 && slashed.some((one) => isName(one) || isCode(one))) {
    return slashed.map((one, index) => readPart(one, index === 0 ? sep : ','));
  }
  const pieces = text.split('-').map((one) => one.trim());
  if (pieces.length < 2 || !(isName(pieces[0] ?? '') || isCode(pieces[0] ?? ''))) return null;
  return [readPart(pieces[0] ?? '', sep), ...tailParts(pieces.slice(1))];
}

function tailParts(pieces: readonly string[]): PlacePart[] {
  const rest = pieces.join('-');
  const [code = '', ...behind] = pieces;
  if (!isName(rest) && /^[A-Z]{2,4}$/.test(code) && isName(behind.join('-')))
    return [readPart(code, 'tight'), readPart(behind.join('-'), 'tight')];
  if (isName(rest) || pieces.length === 1) return [readPart(rest, 'tight')];
  return splitAtSign(rest, 'tight') ?? [readPart(rest, 'tight')];
}

const isCode = (text: string): boolean => subdivisionsByCode(text).length > 0 || countryByCode(text) !== null;

/** "Austin TX", "London UK", "San Jose California USA", "千葉県 柏市": known names side by side without a comma. */
function splitAtBlank(text: string, sep: Separator): PlacePart[] | null {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 7) return null;
  for (let cut = 1; cut < words.length; cut += 1) {
    const head = words.slice(0, cut).join(' ');
    const tail = words.slice(cut).join(' ');
    if (tail === 'OK' && !isTownOf(head, 'OK')) return splitAtBlank(head, sep) ?? [readPart(head, sep)];
    if (!(isName(tail) || isCodeAfter(tail, head))) continue;
    if (isName(head)) return [readPart(head, sep), readPart(tail, ',')];
    const deeper = splitAtBlank(head, sep);
    if (deeper) return [...deeper, readPart(tail, ',')];
    if (isStateCode(tail) && /^\p{Lu}/u.test(head)) return [readPart(head, sep), readPart(tail, ',')];
  }
  const [first = '', ...others] = words;
  const rest = others.join(' ');
  if (isCode(first) && isName(rest)) return [readPart(first, sep), readPart(rest, '-')];
  return edgeName(words, sep);
}

/** "TX" and "NSW". */
const isStateCode = (text: string): boolean =>
  subdivisionsByCode(text).length > 0 ||
  (/^[A-Z]{3}$/.test(text) && countryByName(text) === null && subdivisionsByName(text).length > 0);

/** "Visa OK" and "Bay Area OK" are fine; "Broken Arrow OK" is in Oklahoma. */
const isTownOf = (name: string, region: string): boolean =>
  [...citiesByName(name), ...townsByName(name)].some((one) => one.country === 'US' && one.region === region);

/** A code behind a name without a comma: a state, or the country where the gazetteer has the city. */
function isCodeAfter(code: string, head: string): boolean {
  const country = countryByCode(code);
  return (
    subdivisionsByCode(code).length > 0 ||
    citiesByName(head).some((city) => city.country === country || isRegionCodeOf(code, city))
  );
}
