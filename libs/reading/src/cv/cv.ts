import type { Place, Seniority } from '@app/core/posting';
import { cleanText } from '../normalise/index.js';
import { readRoleFamily } from '../normalise/index.js';
import { matchesOf, pattern } from '../text/index.js';
import { headlines, latest, levelOf, type LevelBy } from './cv-level.js';
import { cvPlaces, saysRemote } from './cv-places.js';
import { positionsIn, yearsOf } from './cv-positions.js';
import { cvLines, type CvLine } from './cv-sections.js';
import { cvSkills } from './cv-skills.js';

/** What a CV, or a list of skills, says of a person. Each part may be empty. */
export interface CvReading {
  /** Role families, that of the headline first. */
  readonly families: readonly string[];
  readonly level: Seniority;
  /** What the level was told by. */
  readonly levelBy: LevelBy | null;
  readonly years: number | null;
  /** Slugs, those of its lists first. */
  readonly skills: readonly string[];
  readonly places: readonly Place[];
  readonly remote: boolean;
}

const MOST_FAMILIES = 3;
const MOST_PLACES = 3;

const STATED_YEARS = pattern(
  String.raw`(?<![\d.,])(\d{1,2})\+?\s?(?:years?|yrs|jahren?|ans|años|anni)(?:['’])?\s(?:\p{L}+\s){0,3}?(?:of\s|d['’]|de\s|di\s)?(?:\p{L}+\s){0,2}?(?:experience|\p{L}*erfahrung|expérience|experiencia|esperienza)(?!\p{L})`,
  'g',
);

/** Years that the person states of themselves. */
function statedYears(lines: readonly CvLine[]): number | null {
  const said = lines.filter(({ section }) => section === 'top' || section === 'profile');
  const found = said.flatMap(({ text }) => matchesOf(text.toLowerCase(), STATED_YEARS));
  return found.length === 0 ? null : Math.max(...found.map((match) => Number(match[1])));
}

/**
 * Reads a CV by the readers of postings: skills by the same taxonomy, titles and levels by the same words. `today` is the month up to
 * which work that goes on is counted. Never throws; reads at most 200,000 characters.
 */
export function readCv(source: string, today: { readonly year: number; readonly month: number }): CvReading {
  const lines = cvLines(cleanText(source.normalize('NFKC')));
  const positions = positionsIn(lines, today.year * 12 + today.month);
  const years = statedYears(lines) ?? yearsOf(positions);
  const own = headlines(lines);
  const { level, by } = levelOf(own, positions, years);
  const titles = [...own, latest(positions)?.title, ...positions.map(({ title }) => title)];
  const families = titles.flatMap((title) => (title == null ? [] : (readRoleFamily(title) ?? [])));
  return {
    families: [...new Set(families)].slice(0, MOST_FAMILIES),
    level,
    levelBy: by,
    years,
    skills: cvSkills(lines),
    places: cvPlaces(lines).slice(0, MOST_PLACES),
    remote: saysRemote(lines),
  };
}
