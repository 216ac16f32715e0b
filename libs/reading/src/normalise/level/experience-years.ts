import type { ExperienceYears } from '@app/core/posting';
import { AT_MOST, AT_MOST_BEHIND, NOT_AT_MOST, NUMBER_WORDS } from './experience-words.js';

export function toYears(groups: Record<string, string | undefined>): ExperienceYears | null {
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

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : (NUMBER_WORDS.get(text.toLowerCase()) ?? Number(text.replace(',', '.')));

/** "up to 3 years" and "3 ans maximum" are the most that is asked for. */
export function bounded(
  years: ExperienceYears | null,
  before: string,
  after: string,
): ExperienceYears | null {
  if (years === null || years.max !== null) return years;
  const isMost = (AT_MOST.test(before) && !NOT_AT_MOST.test(before)) || AT_MOST_BEHIND.test(after);
  return isMost ? { min: 0, max: years.min } : years;
}
