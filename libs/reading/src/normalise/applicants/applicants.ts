import type { Applicants, Workplace } from '@app/core/posting';
import { fieldClaims, lineClaims } from './applicants-in-lines.js';
import { titleClaims } from './applicants-in-title.js';
import { textClaims } from './applicants-in-text.js';
import {
  judgeClaims,
  mentions,
  sectionLines,
  type Claim,
  type Judged,
  type Judging,
} from '../claims/index.js';
import { regionCountries } from '../../places/index.js';
import { pattern } from '../../text/index.js';

/** Who may apply, and the words that say so; evidence is null where nothing says it. */
export interface ApplicantsReading {
  readonly applicants: Applicants;
  readonly evidence: string | null;
  /** Everything that is said about it, and what became of each. */
  readonly claims: readonly Judged<Applicants>[];
}

/** What of a posting says who may apply. */
export interface ApplicantsWords {
  readonly locationText: string;
  readonly title: string;
  readonly text: string;
  /** ISO 639-1, where it is known. */
  readonly language?: string | null;
}

/**
 * Everything that is said about who may apply: by the source's field, whatever the workplace; for remote work also by the location
 * lines, the title and the text.
 */
export function applicantsClaims(
  field: readonly string[] | undefined,
  workplace: Workplace,
  { locationText, title, text, language = null }: ApplicantsWords,
): readonly Claim<Applicants>[] {
  const stated = fieldClaims(field ?? []);
  if (workplace !== 'remote') return stated;
  const lines = isOnlyOffered(locationText, text) ? [] : lineClaims(locationText);
  return [...stated, ...lines, ...titleClaims(title), ...textClaims(text, language)];
}

/** "London or remote": the line names the offices, and where those who stay away may be nobody says. */
const OFFERED = pattern(
  '(?<!\\p{L})(?:or (?:fully )?remote|remote (?:work )?(?:is )?(?:also )?(?:ok|okay|possible|an option|considered|welcome|maybe))(?!\\p{L})(?! (?:in|within|from)\\b)',
);
const isOnlyOffered = (locationText: string, text: string): boolean =>
  locationText !== '' &&
  !/remot|anywhere|zdaln|telecommut|home|worldwide/i.test(locationText) &&
  sectionLines(text).some(
    ({ text: line, found }) => mentions(found, 'workplace') && /remote/i.test(line) && OFFERED.test(line),
  );

const JUDGING: Judging<Applicants> = { key: (one) => JSON.stringify(one), settle: narrowest };

/** Who may apply. Silence is `unknown`, not `anywhere`. */
export function readApplicants(
  field: readonly string[] | undefined,
  workplace: Workplace,
  words: ApplicantsWords,
): ApplicantsReading {
  const all = applicantsClaims(field, workplace, words);
  const { value, quotes, claims } = judgeClaims(all, JUDGING);
  return {
    applicants: value ?? { kind: 'unknown' },
    evidence: value === null ? null : quotes.join(' … ').slice(0, 160),
    claims,
  };
}

type Limited = Extract<Applicants, { kind: 'limited' }>;

const membersOf = ({ countries, regions }: Limited): Set<string> =>
  new Set([...countries, ...regions.flatMap((code) => regionCountries(code))]);

/** Of statements one inside the other the narrowest, with all exceptions; nothing where one names what another does not. */
function narrowest(said: readonly Applicants[]): Applicants | null {
  const limits = said.flatMap((one) => (one.kind === 'limited' ? [one] : []));
  const naming = limits.filter(({ countries, regions }) => countries.length + regions.length > 0);
  const sorted = naming
    .map((one) => ({ one, members: membersOf(one) }))
    .sort((a, b) => a.members.size - b.members.size);
  const [first, ...others] = sorted;
  const isInside = others.every(({ members }) =>
    [...(first?.members ?? [])].every((code) => members.has(code)),
  );
  if (!isInside) return null;
  const inside = new Set(first?.one.countries ?? []);
  const except = [...new Set(limits.flatMap((one) => one.except ?? []))]
    .filter((code) => !inside.has(code))
    .sort();
  const named = first?.one ?? { kind: 'limited', countries: [], regions: [] };
  return except.length === 0 ? (first?.one ?? null) : { ...named, except };
}
