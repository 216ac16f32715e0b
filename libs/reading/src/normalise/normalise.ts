import type { Company, PostingFacts, QuotedFact } from '@app/core/posting';
import { type DetectLanguage, type TextDraft, readFacts } from './read-facts.js';

/** What a posting says, in the form that is stored, matched and shown. */
export interface NormalisedPosting {
  readonly title: string;
  readonly company: Company;
  readonly facts: PostingFacts;
  /** Plain text, paragraphs separated by newlines. */
  readonly text: string;
  /** The location lines as the source wrote them, joined by "; ". */
  readonly locationText: string;
}

/**
 * Reads the facts of a posting from the source's structured fields and from its words; structured fields win.
 * Never throws on any text. Every fact has a value for "not stated"; facts of QUOTED_FACTS carry their evidence.
 */
export function normalise(draft: TextDraft, detectLanguage: DetectLanguage): NormalisedPosting {
  const read = readFacts(draft, detectLanguage);
  const facts: PostingFacts = {
    seniority: read.seniority.seniority,
    roleFamily: read.family.family,
    places: read.places.places,
    workplace: read.workplace.workplace,
    applicants: read.applicants.applicants,
    salary: read.salary?.salary ?? null,
    employment: read.employment.employment,
    experience: read.experience.years,
    skills: read.skills.skills,
    language: read.language.language,
    visa: read.visa.visa,
    evidence: evidenceOf({
      salary: read.salary?.quote,
      workplace: read.workplace.evidence,
      applicants: read.applicants.evidence,
      experience: read.experience.quote,
      visa: read.visa.evidence,
      employment: read.employment.evidence,
    }),
  };
  const { title, company, text, locationText } = read;
  return { title, company: company.company, facts, text, locationText };
}

function evidenceOf(
  found: Readonly<Record<QuotedFact, string | null | undefined>>,
): PostingFacts['evidence'] {
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words != null && words !== ''));
}
