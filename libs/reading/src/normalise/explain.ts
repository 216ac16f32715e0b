import type { FactName } from '@app/core/posting';
import type { Judged } from './claims/index.js';
import { readFacts, type DetectLanguage, type Readings, type TextDraft } from './read-facts.js';

/** What was read as one fact of a posting, and why. */
export interface FactExplanation {
  readonly fact: FactName;
  /** In plain words; `unknown` and `nothing` where the posting does not say. */
  readonly value: string;
  /** The words it was read from; null where nothing was, and where its reader keeps none. */
  readonly evidence: string | null;
  /** Everything that some words say of the fact, those that lost too; empty where its reader judges none. */
  readonly claims: readonly ClaimInWords[];
}

/** A judged claim whose value is in plain words. */
export type ClaimInWords = Judged<string>;

/** What any reader may hand over besides its value. A reader that gains claims is explained by them from then on. */
interface Explicable {
  readonly evidence?: string | null;
  readonly quote?: string | null;
  readonly claims?: readonly Judged<unknown>[];
}

/** What its readers made of a posting, each fact in one row, in the order of FACT_NAMES. */
export function explainReadings(read: Readings): readonly FactExplanation[] {
  return [
    row('title', read.title, { evidence: read.title }),
    row('company', read.company.company.name, read.company),
    row('workplace', read.workplace.workplace, read.workplace),
    row('applicants', read.applicants.applicants, read.applicants),
    row('places', read.places.places, read.places),
    row('salary', read.salary?.salary, read.salary),
    row('experience', read.experience.years, read.experience),
    row('visa', read.visa.visa, read.visa),
    row('employment', read.employment.employment, read.employment),
    row('seniority', read.seniority.seniority, read.seniority),
    row('family', read.family.family, read.family),
    row('language', read.language.language, read.language),
    row('skills', read.skills.skills, read.skills),
  ];
}

/** Reads a posting as `normalise` does, and says of every fact what was read and why. Never throws on any text. */
export const explainFacts = (draft: TextDraft, detectLanguage: DetectLanguage): readonly FactExplanation[] =>
  explainReadings(readFacts(draft, detectLanguage));

function row(fact: FactName, value: unknown, reading: Explicable | null): FactExplanation {
  const words = inWords(value);
  const evidence = reading?.evidence ?? reading?.quote ?? '';
  const claims = reading?.claims ?? [];
  // Claims that disagree leave a fact unknown, and their words are shown all the same.
  const isSaid = (words !== NOTHING && words !== 'unknown') || claims.length > 0;
  return {
    fact,
    value: words,
    evidence: isSaid && evidence !== '' ? evidence : null,
    claims: claims.map((claim) => ({ ...claim, value: inWords(claim.value) })),
  };
}

const NOTHING = 'nothing';

/** Any value of a fact in plain words: `min 3, max 5`, `country DE, city Berlin; country AT`. What it does not say is left out. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return joined(value.map(inWords), isRecord(value[0]) ? '; ' : ', ');
  if (isRecord(value)) {
    const { kind, ...rest } = value;
    const parts = Object.entries(rest).map(([name, inner]) => namedWords(name, inWords(inner)));
    return joined(kind === undefined ? parts : [inWords(kind), ...parts], ', ');
  }
  return value === null || value === undefined || value === '' ? NOTHING : String(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namedWords = (name: string, words: string): string =>
  words === NOTHING ? NOTHING : `${name} ${words}`;

const joined = (words: readonly string[], by: string): string =>
  words.filter((one) => one !== NOTHING).join(by) || NOTHING;
