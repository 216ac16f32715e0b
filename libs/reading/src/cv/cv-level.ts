import type { Seniority } from '@app/core/posting';
import { readRoleFamily, readSeniority } from '../normalise/index.js';
import { pattern } from '../text/index.js';
import type { CvLine } from './cv-sections.js';
import { isTitle, type Position } from './cv-positions.js';

/** What a level was told by. */
export type LevelBy = 'headline' | 'position' | 'years';

/** The level of a person as their CV says it. */
export interface LevelReading {
  readonly level: Seniority;
  readonly by: LevelBy | null;
}

const HEAD_LINES = 12;
/** From here on a sentence says what the person does, no more what they are. */
const REST_OF_SENTENCE = pattern(
  String.raw`(?:[,;.(]|(?<!\p{L})(?:with|who|mit|für|avec|ayant|qui|con|che)(?!\p{L})).*$`,
);

/** Titles that the person gives themselves: the lines below the name, and how their profile begins. */
export function headlines(lines: readonly CvLine[]): readonly string[] {
  const top = lines.filter(({ section }) => section === 'top').slice(0, HEAD_LINES);
  const titles = top.flatMap(({ text }) => text.split(/\s[|•·–—]\s/)).filter(isTitle);
  const profile = lines.find(({ section }) => section === 'profile')?.text ?? '';
  const said = profile.replace(REST_OF_SENTENCE, '').trim();
  const isNamed = isTitle(said) && readRoleFamily(said) !== null;
  return isNamed ? [...titles, said] : titles;
}

/** Years from which a level without a name is taken for one. */
const [MID_FROM, SENIOR_FROM] = [2, 5];

const byYears = (years: number): Seniority =>
  years < MID_FROM ? 'junior' : years < SENIOR_FROM ? 'mid' : 'senior';

const named = (titles: readonly string[]): Seniority | undefined =>
  titles.map(readSeniority).find((level) => level !== 'unknown');

/** The work that goes on, else that which ended last. */
export const latest = (positions: readonly Position[]): Position | undefined =>
  [...positions].sort(
    (a, b) => Number(b.isPresent) - Number(a.isPresent) || b.to - a.to || b.from - a.from,
  )[0];

/** The level that the headline names, else the title of the latest work, else what the years of work come to. */
export function levelOf(
  titles: readonly string[],
  positions: readonly Position[],
  years: number | null,
): LevelReading {
  const own = named(titles);
  if (own !== undefined) return { level: own, by: 'headline' };
  const title = latest(positions)?.title;
  const now = title == null ? undefined : named([title]);
  if (now !== undefined) return { level: now, by: 'position' };
  return years === null ? { level: 'unknown', by: null } : { level: byYears(years), by: 'years' };
}
