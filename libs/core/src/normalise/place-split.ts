import {
  citiesByName,
  countryByCode,
  countryByName,
  macroRegionByName,
  subdivisionsByCode,
  subdivisionsByName,
} from './gazetteer.js';
import { isKnown, readPart, type PlacePart } from './place-part.js';

/** Cuts a segment (without its mode words) at commas, dashes, brackets and "and" into pieces that may be names. */
export function splitParts(segment: string): PlacePart[] {
  const parts: PlacePart[] = [];
  for (const piece of segment.split(/\s*,\s*|\s+(?:and|und|et|y|&)\s+(?=\p{Lu})/u)) {
    if (wholeName(piece)) parts.push(readPart(piece, ','));
    else splitPiece(piece, parts);
  }
  return parts.filter((part, index) => part.text !== '' || index === 0);
}

function wholeName(text: string): boolean {
  return isName(text.trim());
}

function isName(text: string): boolean {
  return (
    countryByName(text) !== null ||
    citiesByName(text).length > 0 ||
    subdivisionsByName(text).length > 0 ||
    macroRegionByName(text) !== null
  );
}

function splitPiece(piece: string, parts: PlacePart[]): void {
  let sep: ',' | '-' = ',';
  for (const chunk of piece.split(/\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[:()]\s*|\s{2,}|–|—/)) {
    for (const part of splitChunk(chunk, sep)) parts.push(part);
    if (chunk.trim() !== '') sep = '-';
  }
}

function splitChunk(chunk: string, sep: ',' | '-'): PlacePart[] {
  const whole = readPart(chunk, sep);
  if (isKnown(whole) || whole.text === '') return [whole];
  return splitAtSign(whole.text, sep) ?? splitAtBlank(whole.text, sep) ?? [whole];
}

/** "US-Maryland-Hunt Valley" and "US/Canada": every piece but the last must be a country, a state or a known name. */
function splitAtSign(text: string, sep: ',' | '-'): PlacePart[] | null {
  const slashed = text.split('/').map((one) => one.trim());
  if (slashed.length > 1 && slashed.some((one) => isName(one) || isCode(one))) {
    return slashed.map((one, index) => readPart(one, index === 0 ? sep : ','));
  }
  const pieces = text.split('-').map((one) => one.trim());
  if (pieces.length < 2 || !(isName(pieces[0] ?? '') || isCode(pieces[0] ?? ''))) return null;
  const rest = pieces.slice(1).join('-');
  const tail =
    isName(rest) || pieces.length === 2
      ? [readPart(rest, '-')]
      : (splitAtSign(rest, '-') ?? [readPart(rest, '-')]);
  return [readPart(pieces[0] ?? '', sep), ...tail];
}

const isCode = (text: string): boolean => subdivisionsByCode(text).length > 0 || countryByCode(text) !== null;

/** "Austin TX", "London UK", "San Jose California USA", "千葉県 柏市": known names side by side without a comma. */
function splitAtBlank(text: string, sep: ',' | '-'): PlacePart[] | null {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 7) return null;
  for (let cut = 1; cut < words.length; cut += 1) {
    const head = words.slice(0, cut).join(' ');
    const tail = words.slice(cut).join(' ');
    if (!(isName(tail) || isCode(tail))) continue;
    if (isName(head)) return [readPart(head, sep), readPart(tail, ',')];
    const deeper = splitAtBlank(head, sep);
    if (deeper) return [...deeper, readPart(tail, ',')];
    if (isCode(tail) && /^\p{Lu}/u.test(head)) return [readPart(head, sep), readPart(tail, ',')];
  }
  const [first = '', ...others] = words;
  const others_ = others.join(' ');
  return isCode(first) && isName(others_) ? [readPart(first, sep), readPart(others_, '-')] : null;
}
