import type { Place, PostingDraft } from '@app/core/posting';
import { readApplicants } from './applicants/applicants.js';
import { readCompany } from './company.js';
import { readEmployment } from './employment/employment.js';
import { readExperience, type ExperienceReading } from './level/experience.js';
import { squeeze } from '../text/index.js';
import { readLocationField } from '../places/index.js';
import { readPlaces } from './places/places.js';
import { readFamily } from './role-family/role-family.js';
import { readSalary, salaryFromFields, type SalaryReading } from './pay/index.js';
import { readLevel } from './level/seniority.js';
import { readSkills, skillsFromFields } from './skills/skills.js';
import { cleanText } from './text.js';
import { cleanTitle } from './title.js';
import { readVisa } from './visa/visa.js';
import { readWorkplace } from './workplace/workplace.js';

/** A draft whose plain text has been extracted already (HTML is not seen here). */
export type TextDraft = PostingDraft & { readonly text: string };

/** Says the language of a text as ISO 639-1, or null where it cannot tell. Detection itself is an adapter's work. */
export type DetectLanguage = (text: string) => string | null;

/** What the reader of each fact made of a posting, before it is put into the form that is stored. */
export type Readings = ReturnType<typeof readFacts>;

/**
 * Runs the reader of every fact. What is stored and what is explained are both made of this. Each reading has its value and the
 * words it was read from; a reading that has `claims` too is explained by them.
 */
export function readFacts(draft: TextDraft, detectLanguage: DetectLanguage) {
  const title = cleanTitle(draft.title);
  const text = cleanText(draft.text);
  const lines = (draft.locations ?? []).map(squeeze).filter((line) => line !== '');
  const locationText = lines.join('; ');
  const readings = lines.map(readLocationField);
  const language = languageOf(draft, title, text, detectLanguage);
  const words = { locationText, title, text, language };
  const workplace = readWorkplace(
    { field: draft.workplace, isRemote: draft.isRemote },
    { ...words, locations: readings },
  );
  const places = readPlaces(readings, locationText, { title, text });
  const salaryWords = [draft.salary?.summary, text, title, locationText];
  return {
    title,
    text,
    locationText,
    company: { company: readCompany(draft.company), evidence: draft.company },
    workplace,
    applicants: readApplicants(draft.applicants, workplace.workplace, words),
    places,
    salary: salaryOf(
      draft.salary && salaryFromFields(draft.salary),
      salaryInWords(salaryWords, places.places),
    ),
    employment: readEmployment(draft.employment, title, text),
    experience: experienceOf(draft, text),
    visa: readVisa(text),
    seniority: readLevel(title, draft.seniority),
    family: readFamily(title, text, draft.department),
    skills: { skills: skillsOf(draft, title, text), evidence: null },
    language: { language, evidence: null },
  };
}

/** Years as the source's own field states them, else as the text does. */
function experienceOf({ experience }: TextDraft, text: string): ExperienceReading {
  if (experience === undefined) return readExperience(text);
  const { min, max } = experience;
  return {
    years: experience,
    quote: `experience: ${max === null ? `${min}+` : `${min}-${max}`} years`,
    claims: [],
  };
}

/**
 * What the text calls the pay of this role wins over the source's field, which may be a choice of a list; but not a figure of another
 * size, which is of another time or of another role.
 */
function salaryOf(
  field: SalaryReading | null | undefined,
  words: SalaryReading | null,
): SalaryReading | null {
  if (!field) return words;
  if (words === null || words === field) return field;
  const isSure = words.claims.some(({ outcome, strength }) => outcome === 'won' && strength === 'label');
  const [stated, told] = [field.salary, words.salary];
  const isOfOneKind =
    stated.period === told.period &&
    stated.basis === told.basis &&
    (told.currency === null || stated.currency === null || stated.currency === told.currency);
  if (!isSure || !isOfOneKind || told.min === null) return field;
  const times = told.min / (stated.min ?? stated.max ?? told.min);
  if (times < 2 / 3 || times > 3 / 2) return field;
  return { ...words, salary: { ...told, currency: told.currency ?? stated.currency } };
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
  return [
    ...new Set([
      ...skillsFromFields(draft.skills ?? []),
      ...readSkills(text, { title, company: draft.company }),
    ]),
  ].sort();
}

function languageOf(draft: TextDraft, title: string, text: string, detect: DetectLanguage): string | null {
  const stated = /^[a-z]{2}(?=$|[-_])/i.exec(draft.language?.trim() ?? '')?.[0];
  return stated?.toLowerCase() ?? detect(`${title}\n${text}`);
}
