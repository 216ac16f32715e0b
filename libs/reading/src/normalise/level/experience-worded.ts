import type { ExperienceYears } from '@app/core/posting';
import type { Claim, SectionLine, Strength, Subject } from '../claims/index.js';
import {
  AGE_BEFORE,
  ASKED_IN_BRACKETS,
  ASKS_FROM_HERE,
  CHOICE_OF_LIST,
  EXPERIENCE,
  EXPERIENCE_NOUN,
  FIELD_OF_WORK,
  LEAST_BEFORE,
  MANY_YEARS,
  MONTHS,
  NOT_ASKED,
  NOT_ASKED_AFTER,
  ONE_YEAR,
  OPENS_ITEM,
  OWN_HISTORY,
  OWN_HISTORY_AFTER,
  REQUIRED,
  SPEAKS_TO_APPLICANT,
  IN_LIEU,
  IN_LIEU_BEHIND,
  WISHED_BEFORE,
  WISHED_BEHIND,
  YOU_FOR,
} from './experience-words.js';
import { quote } from '../../text/index.js';
import { toYears, bounded } from './experience-years.js';

export type ExperienceClaim = Claim<ExperienceYears>;

/** Months of experience, and a year that is counted without a number. */
export function shortTimes(line: SectionLine, text: string): ExperienceClaim[] {
  const months = MONTHS.exec(text);
  const year = ONE_YEAR.exec(text);
  return [
    ...(months === null ? [] : worded(line, months, 12)),
    ...(year === null ? [] : worded(line, year, 1)),
  ];
}

/** What words around years say of them. `unit`: how many of what is counted are a year; each match has experience beside it then. */
export function worded(line: SectionLine, match: RegExpExecArray, unit?: number): ExperienceClaim[] {
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

export function claimOf(
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

/** Six months are half a year; what has no number is one year, or half of one. */
function inYears(groups: Record<string, string | undefined>, unit: number): ExperienceYears | null {
  if (groups['ten'] !== undefined) return { min: 10, max: null };
  if (groups['low'] === undefined) return { min: groups['half'] === undefined ? 1 : 0.5, max: null };
  const counted = toYears(groups);
  if (counted === null) return null;
  const part = (value: number): number => Math.round((value / unit) * 100) / 100;
  return { min: part(counted.min), max: counted.max === null ? null : part(counted.max) };
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
