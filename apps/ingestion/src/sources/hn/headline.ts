import { readLocation } from '@app/reading/places';
import { readSkills } from '@app/reading/normalise';
import { cut } from './headline-cut.js';
import { BARE_ADDRESS, MODE, PAY, ROLE_NOUN, isOnlyFields, isOnlyStatus } from './words.js';

/** What a part of a headline is. `status`: full-time, on-site, visa and the like; `field`: departments; `other`: perhaps the company. */
export type PartKind = 'address' | 'status' | 'pay' | 'role' | 'place' | 'field' | 'skills' | 'other';

export interface HeadlinePart {
  readonly kind: PartKind;
  readonly text: string;
}

const LONGEST_HEADLINE = 600;
/** The parts of a headline in their order, each with what it is. `hasCompany`: its first part is the company as a rule. */
export function headlineParts(line: string, hasCompany = true): HeadlinePart[] {
  const headline = line.slice(0, LONGEST_HEADLINE);
  const [first, ...rest] = cut(headline, hasCompany).map((text, index) => ({
    kind: kindOf(text, hasCompany && index === 0),
    text,
  }));
  return first === undefined ? [] : [{ ...first, kind: kindOfFirst(first, rest) }, ...rest];
}

/** "Boston | Acme" begins with its place, as no other part is one; "Founders | Oslo | Data Engineer" with its company. */
function kindOfFirst({ kind, text }: HeadlinePart, rest: readonly HeadlinePart[]): PartKind {
  const has = (wanted: PartKind): boolean => rest.some((part) => part.kind === wanted);
  if (kind === 'other' && !has('place') && isPlace(text) && placeWords(/^[^,(/]*/.exec(text)?.[0] ?? ''))
    return 'place';
  return kind === 'role' && has('role') && !has('other') && !TRADE.test(text) ? 'other' : kind;
}

const TRADE =
  /\b(?:engineer|developer|dev|scientist|designer|manager|lead|intern|cto|devops|director|analyst)s?\b/i;

function kindOf(text: string, isFirst: boolean): PartKind {
  if (!isFirst && BARE_ADDRESS.test(text)) return 'address';
  if (isOnlyStatus(text)) return 'status';
  if (!isFirst && PAY.test(text) && !ROLE_NOUN.test(text)) return 'pay';
  if (isPlace(text, isFirst)) return 'place';
  if (ROLE_NOUN.test(text)) return 'role';
  if (isOnlyFields(text)) return 'field';
  if (!isFirst && isOnlySkills(text)) return 'skills';
  return 'other';
}

const SENTENCE = /\b(?:must|we|our|you|your|is|are|was|citizen(?:s|ship)?|authori[sz]ed|that|who|which)\b/i;

/**
 * Whether a part names a place of work. The first part is the company as a rule, and many a company bears the name of a town:
 * it is a place only where it names a country or state too, a way of working, or several places.
 */
export function isPlace(part: string, isFirst = false): boolean {
  const text = part.replace(/(?<=\p{L}[^()]*)\([^()]*\)/gu, (note) => (SENTENCE.test(note) ? '' : note));
  if (text.length > 160 || SENTENCE.test(text) || /\bus\b/.test(text)) return false;
  const { places, regions, segments } = readLocation(text);
  if (places.length === 0 && regions.length === 0 && !segments.some(({ anywhere }) => anywhere)) return false;
  const isCodeOnly = regions.length === 0 && places.length > 0 && places.every(({ city }) => city === null);
  if (isCodeOnly && readLocation(text.replace(DOUBTFUL_CODE, ' ')).places.length === 0) return false;
  const bare = text.replace(/\([^)]*\)/g, ' ');
  if (ROLE_NOUN.test(bare) && !MODE.test(bare)) return false;
  if (ROLE_NOUN.test(bare) && !/^\W*(?:remote|on[- ]?site|hybrid|in[- ]person)\b/i.test(bare)) return false;
  if (!isFirst) return true;
  return /,|\s(?:&|and|or|OR)\s|\//.test(bare) ? placeWords(bare) : MODE.test(bare);
}

/** Two capitals are a country or a state only where they can hardly be anything else: ME, SE, CI and QA are trades too. */
const DOUBTFUL_CODE = /\b(?!(?:US|UK|EU|NY|CA|DC|TX|MA|WA|NC|NJ|FL|CO)\b)[A-Z]{2}\b/g;

/** Every piece between commas is a place, as far as one can tell. */
const placeWords = (text: string): boolean =>
  text
    .split(/,|\s(?:&|and|or|OR)\s|\//)
    .filter((piece) => piece.trim() !== '')
    .every((piece) => isOnlyStatus(piece) || readLocation(piece.trim()).places.length > 0);

const isOnlySkills = (text: string): boolean => {
  const pieces = text.split(/[,/+&]|\sand\s/).filter((piece) => piece.trim() !== '');
  return (
    pieces.length > 0 &&
    pieces.every(
      (piece) => readSkills(`Skills: ${piece}, Python`).length > 1 || /^python$/i.test(piece.trim()),
    )
  );
};
