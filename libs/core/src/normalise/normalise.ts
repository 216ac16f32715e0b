import type { Company, Place, PostingDraft, PostingFacts, QuotedFact } from '../domain/index.js';
import { readApplicants } from './applicants.js';
import { readCompany } from './company.js';
import { readEmployment } from './employment.js';
import { readExperience } from './experience.js';
import { squeeze } from './fold.js';
import { readLocation, uniquePlaces } from './location.js';
import { readRoleFamily } from './role-family.js';
import { readSalary, salaryFromFields, type SalaryReading } from './pay/index.js';
import { readSeniority } from './seniority.js';
import { readSkills, skillsFromFields } from './skills.js';
import { cleanText } from './text.js';
import { cleanTitle } from './title.js';
import { readVisa } from './visa.js';
import { readWorkplace } from './workplace.js';

/** A draft whose plain text has been extracted already (HTML is not seen here). */
export type TextDraft = PostingDraft & { readonly text: string };

/** Says the language of a text as ISO 639-1, or null where it cannot tell. Detection itself is an adapter's work. */
export type DetectLanguage = (text: string) => string | null;

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
  const title = cleanTitle(draft.title);
  const text = cleanText(draft.text);
  const lines = (draft.locations ?? []).map(squeeze).filter((line) => line !== '');
  const locationText = lines.join('; ');
  const readings = lines.map(readLocation);
  const workplace = readWorkplace(draft.workplace, readings, locationText, title, text);
  const applicants = readApplicants(draft.applicants, workplace.workplace, readings, locationText, text);
  const places = uniquePlaces(readings.flatMap((one) => one.places));
  const salary =
    (draft.salary && salaryFromFields(draft.salary)) ??
    salaryInWords([draft.salary?.summary, text, title, locationText], places);
  const employment = readEmployment(draft.employment, title, text);
  const experience = readExperience(text);
  const visa = readVisa(text);
  const facts: PostingFacts = {
    seniority: readSeniority(title),
    roleFamily: readRoleFamily(title),
    places,
    workplace: workplace.workplace,
    applicants: applicants.applicants,
    salary: salary?.salary ?? null,
    employment: employment.employment,
    experience: experience?.years ?? null,
    skills: skillsOf(draft, title, text),
    language: languageOf(draft, title, text, detectLanguage),
    visa: visa.visa,
    evidence: evidenceOf({
      salary: salary?.quote,
      workplace: workplace.evidence,
      applicants: applicants.evidence,
      experience: experience?.quote,
      visa: visa.evidence,
      employment: employment.evidence,
    }),
  };
  return { title, company: readCompany(draft.company), facts, text, locationText };
}

/** Pay in the employer's summary line, else in the text, the title ("Senior Dev (90-110k EUR)") or beside the place. */
function salaryInWords(
  words: readonly (string | undefined)[],
  places: readonly Place[],
): SalaryReading | null {
  const countries = places.flatMap(({ country }) => country ?? []);
  for (const one of words) {
    const reading = one === undefined || one === '' ? null : readSalary(one, countries);
    if (reading !== null) return reading;
  }
  return null;
}

function skillsOf(draft: TextDraft, title: string, text: string): readonly string[] {
  return [...new Set([...skillsFromFields(draft.skills ?? []), ...readSkills(`${title}\n${text}`)])].sort();
}

function languageOf(draft: TextDraft, title: string, text: string, detect: DetectLanguage): string | null {
  const stated = /^[a-z]{2}(?=$|[-_])/i.exec(draft.language?.trim() ?? '')?.[0];
  return stated?.toLowerCase() ?? detect(`${title}\n${text}`);
}

function evidenceOf(
  found: Readonly<Record<QuotedFact, string | null | undefined>>,
): PostingFacts['evidence'] {
  return Object.fromEntries(Object.entries(found).filter(([, words]) => words != null && words !== ''));
}
