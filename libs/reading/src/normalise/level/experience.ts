import type { ExperienceYears } from '@app/core/posting';
import { judgeClaims, mentions, sectionLines, type Judged, type SectionLine } from '../claims/index.js';
import {
  AN_MENTION,
  EAST_ASIA_MENTION,
  LABEL_END,
  NONE_MENTION,
  namesYears,
  SHORT_MENTION,
  NONE_NEEDED,
  UNIT_MENTION,
  YEARS,
  YEARS_BEHIND_LABEL,
  YEARS_OF_EAST_ASIA,
} from './experience-words.js';
import { inSmallLetters, matchesOf } from '../../text/index.js';
import { toYears } from './experience-years.js';
import { shortTimes, worded, type ExperienceClaim, claimOf } from './experience-worded.js';

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
