import type { ExperienceYears } from '@app/core/posting';
import {
  judgeClaims,
  mentions,
  sectionLines,
  type Claim,
  type Judged,
  type SectionLine,
  type Strength,
  type Subject,
} from '../claims/index.js';
import {
  AGE_BEFORE,
  AN_MENTION,
  ASKED_IN_BRACKETS,
  ASKS_FROM_HERE,
  AT_MOST,
  AT_MOST_BEHIND,
  CHOICE_OF_LIST,
  EAST_ASIA_MENTION,
  EXPERIENCE,
  EXPERIENCE_NOUN,
  FIELD_OF_WORK,
  LABEL_END,
  LEAST_BEFORE,
  MANY_YEARS,
  MONTHS,
  NONE_MENTION,
  NOT_ASKED,
  NOT_ASKED_AFTER,
  NOT_AT_MOST,
  namesYears,
  NUMBER_WORDS,
  ONE_YEAR,
  OPENS_ITEM,
  OWN_HISTORY,
  OWN_HISTORY_AFTER,
  REQUIRED,
  SHORT_MENTION,
  NONE_NEEDED,
  SPEAKS_TO_APPLICANT,
  UNIT_MENTION,
  IN_LIEU,
  IN_LIEU_BEHIND,
  WISHED_BEFORE,
  WISHED_BEHIND,
  YEARS,
  YEARS_BEHIND_LABEL,
  YEARS_OF_EAST_ASIA,
  YOU_FOR,
} from './experience-words.js';
import { quote, inSmallLetters, matchesOf } from '../../text/index.js';

export type ExperienceClaim = Claim<ExperienceYears>;

/** Years of experience asked for, the words, and every claim about years. */
export interface ExperienceReading {
  /** Null where none are asked for. */
  readonly years: ExperienceYears | null;
  readonly quote: string | null;
  readonly claims: readonly Judged<ExperienceYears>[];
}

/**
 * Years of experience that a posting asks for: the first that are required, else the first that are wished for. "5+ years" gives
 * min 5 and max null, "3-5 years" both, "up to 3 years" min 0 and max 3. Ages, company history and vesting are left out.
 */
export function readExperience(text: string): ExperienceReading {
  const verdict = judgeClaims(experienceClaims(text), {
    key: ({ min, max }) => `${String(min)}-${String(max)}`,
    settle: ([first]) => first ?? null,
  });
  return { years: verdict.value, quote: verdict.quotes[0] ?? null, claims: verdict.claims };
}

/** Every claim of a text about years of experience, in its order. */
export function experienceClaims(text: string): ExperienceClaim[] {
  return sectionLines(text).flatMap((line) => (speaksOfYears(line) ? lineClaims(line) : []));
}

const speaksOfYears = ({ text, found }: SectionLine): boolean => mentions(found, 'years') && namesYears(text);

function lineClaims(line: SectionLine): ExperienceClaim[] {
  const text = inSmallLetters(line.text);
  const labelled = LABEL_END.test(text) ? YEARS_BEHIND_LABEL.exec(text) : null;
  if (labelled !== null) return claimOf(line, labelled, toYears(labelled.groups ?? {}), 'sentence');
  const none = NONE_MENTION.test(text) ? NONE_NEEDED.exec(text) : null;
  if (none !== null) return claimOf(line, none, { min: 0, max: null }, 'mention');
  const asian = EAST_ASIA_MENTION.test(text) ? matchesOf(text, YEARS_OF_EAST_ASIA) : [];
  const years = UNIT_MENTION.test(text) || AN_MENTION.test(text) ? matchesOf(text, YEARS) : [];
  return [
    ...asian.flatMap((match) => claimOf(line, match, toYears(match.groups ?? {}), 'sentence')),
    ...years.flatMap((match) => worded(line, match)),
    ...(SHORT_MENTION.test(text) ? shortTimes(line, text) : []),
  ];
}

/** Months of experience, and a year that is counted without a number. */
function shortTimes(line: SectionLine, text: string): ExperienceClaim[] {
  const months = MONTHS.exec(text);
  const year = ONE_YEAR.exec(text);
  return [
    ...(months === null ? [] : worded(line, months, 12)),
    ...(year === null ? [] : worded(line, year, 1)),
  ];
}

/** What words around years say of them. `unit`: how many of what is counted are a year; each match has experience beside it then. */
function worded(line: SectionLine, match: RegExpExecArray, unit?: number): ExperienceClaim[] {
  const end = match.index + match[0].length;
  const before = line.text.slice(Math.max(0, match.index - 80), match.index);
  const after = line.text.slice(end, end + 90);
  const counted = unit === undefined ? toYears(match.groups ?? {}) : inYears(match.groups ?? {}, unit);
  const years = bounded(counted, before, after);
  const clause = before.replace(/.*(?<!\b(?:min|max|mind|maks|mín|máx|ca))[.!?;]\s/i, '');
  if (years === null || !isOfApplicant(clause, after)) return [];
  const isChoice = CHOICE_OF_LIST.test(line.text);
  if (unit === undefined && !isChoice && !isAskedFor(match.groups ?? {}, clause, after, years)) return [];
  const isWished = line.section === 'wishes' || WISHED_BEFORE.test(clause) || WISHED_BEHIND.test(after);
  const isWeak = isWished || isChoice || isOfFounders(line);
  return claimOf(line, match, years, isWeak ? 'mention' : 'sentence');
}

const isOfFounders = ({ section, text }: SectionLine): boolean =>
  MANY_YEARS.test(text) && section !== 'requirements' && !EXPERIENCE_NOUN.test(text) && !REQUIRED.test(text);

function claimOf(
  line: SectionLine,
  match: RegExpExecArray,
  value: ExperienceYears | null,
  strength: Strength,
): ExperienceClaim[] {
  if (value === null) return [];
  const words = quote(line.text, match.index, match.index + match[0].length);
  return [{ value, quote: words, strength, subject: subjectOf(line), denied: false }];
}

/** Sections in which years are those of the company or of a benefit, but where who applies is spoken to. */
function subjectOf({ section, text }: SectionLine): Subject {
  if (section === 'company') return SPEAKS_TO_APPLICANT.test(text) ? 'role' : 'company';
  if (section === 'legal') return 'benefit';
  if (section !== 'benefits') return 'role';
  return SPEAKS_TO_APPLICANT.test(text) && EXPERIENCE_NOUN.test(text) ? 'role' : 'benefit';
}

function toYears(groups: Record<string, string | undefined>): ExperienceYears | null {
  const low = numberOf(groups['low'] ?? groups['low2']);
  const high = numberOf(groups['high'] ?? groups['high2']);
  if (low === null || low > 30) return null;
  if (high !== null && (high < low || high > 40)) return null;
  if (groups['most'] !== undefined) return { min: 0, max: low };
  const isOpen = [groups['plus'], groups['plus2'], groups['plus3'], groups['late']].some(
    (one) => one !== undefined,
  );
  return { min: low, max: high !== null && !isOpen ? high : null };
}

/** Six months are half a year; what has no number is one year, or half of one. */
function inYears(groups: Record<string, string | undefined>, unit: number): ExperienceYears | null {
  if (groups['ten'] !== undefined) return { min: 10, max: null };
  if (groups['low'] === undefined) return { min: groups['half'] === undefined ? 1 : 0.5, max: null };
  const counted = toYears(groups);
  if (counted === null) return null;
  const part = (value: number): number => Math.round((value / unit) * 100) / 100;
  return { min: part(counted.min), max: counted.max === null ? null : part(counted.max) };
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : (NUMBER_WORDS.get(text.toLowerCase()) ?? Number(text.replace(',', '.')));

/** "up to 3 years" and "3 ans maximum" are the most that is asked for. */
function bounded(years: ExperienceYears | null, before: string, after: string): ExperienceYears | null {
  if (years === null || years.max !== null) return years;
  const isMost = (AT_MOST.test(before) && !NOT_AT_MOST.test(before)) || AT_MOST_BEHIND.test(after);
  return isMost ? { min: 0, max: years.min } : years;
}

/** Years that are an age where no work is named behind them: "at least 18 years". */
const AGES: readonly number[] = [16, 18, 21];

const isOfApplicant = (clause: string, after: string): boolean =>
  !NOT_ASKED_AFTER.test(after) &&
  !(NOT_ASKED.test(clause) && NOT_ASKED.test(clause.replace(ASKS_FROM_HERE, ''))) &&
  !AGE_BEFORE.test(clause.slice(-40)) &&
  !(OWN_HISTORY.test(clause) && !LEAST_BEFORE.test(clause)) &&
  !IN_LIEU.test(clause) &&
  !IN_LIEU_BEHIND.test(after) &&
  !(/^\s*(?:with|mit|avec|con|met|com|med|z)\s/i.test(clause) && OWN_HISTORY_AFTER.test(after));

function isAskedFor(
  groups: Record<string, string | undefined>,
  clause: string,
  after: string,
  years: ExperienceYears,
): boolean {
  const isRequired = REQUIRED.test(clause);
  if (years.min > 15 && !isRequired) return false;
  if (AGES.includes(years.min) && !EXPERIENCE.test(after.slice(0, 40))) return false;
  if (isRequired || (/^y/i.test(groups['unit'] ?? '') && /o/i.test(groups['unit'] ?? ''))) return true;
  if (EXPERIENCE.test(after.replace(/[.!?]\s.*$/, '')) || YOU_FOR.test(clause)) return true;
  if (ASKED_IN_BRACKETS.test(after)) return true;
  if (!OPENS_ITEM.test(clause)) return false;
  return FIELD_OF_WORK.test(after) || (groups['plus'] !== undefined && /^\s\p{L}/u.test(after));
}
