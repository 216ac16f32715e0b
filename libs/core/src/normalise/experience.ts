import { table } from '../untrusted/index.js';
import type { ExperienceYears } from '../domain/index.js';
import { quote } from './fold.js';
import { linesWith } from './lines.js';

/** Years of experience asked for, with the words. */
export interface ExperienceReading {
  readonly years: ExperienceYears;
  readonly quote: string;
}

const WORDS = table<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
});
const NUMBER = String.raw`(?:\d{1,2}(?:\.\d)?|${[...WORDS.keys()].join('|')})`;
const YEARS = String.raw`(?:years?|yrs?\.?|yoe|ans|années|jahren?|años|anos)`;
const PATTERN = new RegExp(
  String.raw`(?<![\d$€£-]|\d[.,])\b(?<low>${NUMBER})\s*(?:\(\d{1,2}\))?\s*(?<plus>\+|plus\b|or more\b|or greater\b)?\s*(?:(?:-|–|—|to|or|~)\s*(?<high>${NUMBER})\s*(?<plus2>\+)?)?[\s-]*(?<unit>${YEARS})(?<after>['’]?)(?<late>\s*\+|\s+(?:or more|or greater|plus|minimum))?`,
  'giu',
);
const EXPERIENCE =
  /\b(experience|experiences|experienced|erfahrung|expérience|experiencia|experiência|expertise|background|track record|proven|professional|industry|hands[- ]on|working|work|building|developing|developer|engineer(?:ing)?|managing|leading|leadership|management|designing|writing|selling|sales|coding|programming|practice|practical|post[- ]grad|relevant|related|role|field|yoe|in (?:a|an|the|software|data|product|customer|marketing|finance|design))\b/i;
const NOT_ASKED =
  /\b(?:founded|ago|history|over the (?:last|past|next)|in the (?:last|past|next)|for (?:over|more than|the (?:last|past))|anniversary|we(?:['’]ve| have)|our (?:team|company|founders?)|company|vest(?:ing|ed)?|old|age|tenure|contract|warranty|parental|sabbatical|combined|within|every|after|first|next|roadmap|grant|serv(?:ed|ing)|established|been|collective(?:ly)?|business for|cliff|visa|each year|runway)\b[^.\n]{0,32}$/i;
const NOT_ASKED_AFTER =
  /^\s*[/-]?\s*(?:bachelor\S*|degree|college|university|course|continuous|residen\w+|ago|old|of age|in business|in a row|anniversary|contract|vesting|cliff|from now|since|of runway|program|degree|warranty|later|sabbatical|of growth|of history|of innovation|of tenure|of service)\b/i;

const YEAR_WORD = /\d[^\n]{0,40}(?:year|yr|yoe|jahre|\bans\b|ann[ée]e|a[ñn]os)|year/i;

/**
 * Years of experience that a posting asks for: the first statement that is about the applicant. "5+ years" gives min 5
 * and max null, "3-5 years" gives both. Ages, company history and vesting are left out. Never throws.
 */
export function readExperience(text: string): ExperienceReading | null {
  for (const line of linesWith(text, YEAR_WORD)) {
    const found = readLine(line.text);
    if (found) return found;
  }
  return null;
}

function readLine(line: string): ExperienceReading | null {
  for (const match of line.matchAll(PATTERN)) {
    const end = match.index + match[0].length;
    const years = toYears(match.groups ?? {});
    if (years && isAskedFor(line, match.index, end, years))
      return { years, quote: quote(line, match.index, end) };
  }
  return null;
}

function toYears(groups: Record<string, string | undefined>): ExperienceYears | null {
  const low = value(groups['low']);
  const high = value(groups['high']);
  if (low === null || low > 30) return null;
  if (high !== null && (high < low || high > 40)) return null;
  const open = groups['plus'] !== undefined || groups['plus2'] !== undefined || groups['late'] !== undefined;
  return { min: low, max: high !== null && !open ? high : null };
}

const value = (text: string | undefined): number | null =>
  text === undefined ? null : (WORDS.get(text.toLowerCase()) ?? Number(text));

function isAskedFor(text: string, start: number, end: number, years: ExperienceYears): boolean {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + 90).split('\n')[0] ?? '';
  const clause = before.replace(/.*[.!?;]\s/, '');
  if (NOT_ASKED_AFTER.test(after) || NOT_ASKED.test(clause)) return false;
  const required = REQUIRED.test(clause);
  if (years.min > 15 && !required) return false;
  if (OWN_HISTORY.test(clause)) return false;
  return required || EXPERIENCE.test(after) || (OPENS_ITEM.test(clause) && FIELD_OF_WORK.test(after));
}

const REQUIRED =
  /\b(?:experience|minimum|min|at least|required?|requires|requirements|qualifications?|must have|preferably)\b[^.]{0,45}$/i;
/** "A firm with over 20 years of ...": the employer's history, not the applicant's. */
const OWN_HISTORY =
  /\b(?:firm|company|agency|leader|surgeon|team|brand|business|group|provider)\b[^.]{0,60}\bwith (?:over |more than |nearly )?$/i;
const OPENS_ITEM = /^[\s\-–—•*·◦●○▪✓]*(?:[\p{L}\s-]{0,40}:)?[\s(]*(?:or |and |with |have )?[(>~]*\s*$/iu;
/** "5+ years in growth marketing", "7+ years closing deals". */
const FIELD_OF_WORK = /^\s*(?:['’]\s*)?(?:of|in|as|with|on|across|\p{L}+ing)\b/iu;
