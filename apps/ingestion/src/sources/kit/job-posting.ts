import type { DraftSalary, ExperienceYears, PostingDraft } from '@app/core/posting';
import { countryInWords, lineInCountry } from './facts.js';
import { draftSalary, lines, placeLine, readFigure } from './values.js';
import type { JobPosting } from './job-posting-schema.js';

/** Turns a JobPosting into a draft. `fallback`: what the page's address and the source's settings tell. */
export function draftOfJobPosting(
  posting: JobPosting,
  fallback: { readonly externalId: string; readonly url: string; readonly company: string },
): PostingDraft {
  const applicants = posting.applicantLocationRequirements.filter((name) => name !== undefined);
  return {
    externalId: fallback.externalId,
    url: fallback.url,
    title: posting.title,
    company: posting.hiringOrganization ?? fallback.company,
    locations: lines(...posting.jobLocation.map(placeOf)),
    workplace: /telecommute/i.test(posting.jobLocationType ?? '') ? 'remote' : undefined,
    applicants: applicants.length > 0 ? applicants : undefined,
    salary: salaryOf(posting),
    experience: experienceOf(posting),
    employment: posting.employmentType[0]?.replaceAll('_', ' '),
    html: [posting.description, posting.responsibilities, posting.qualifications]
      .filter(Boolean)
      .join('\n<br><br>\n'),
    postedAt: posting.datePosted,
    validThrough: posting.validThrough,
  };
}

type Place = JobPosting['jobLocation'][number];

/** Real pages repeat one address under many place names: the name tells more where it looks like a place. */
function placeOf({ name, address }: Place): string | undefined {
  const country = countryInWords(address?.addressCountry);
  if (name !== undefined && /,/.test(name)) return lineInCountry(name, country);
  return address?.line ?? placeLine(address?.addressLocality, address?.addressRegion, country) ?? name;
}

function experienceOf({ experienceRequirements }: JobPosting): ExperienceYears | undefined {
  const months = experienceRequirements?.monthsOfExperience;
  return months === undefined ? undefined : { min: Math.floor(months / 12), max: null };
}

function salaryOf({ baseSalary }: JobPosting): DraftSalary | undefined {
  const value = baseSalary?.value;
  if (!value) return undefined;
  return draftSalary({
    min: value.minValue ?? value.value,
    max: value.maxValue ?? value.value,
    currency: baseSalary?.currency,
    period: value.unitText,
    summary: rangeInWords(value.value),
  });
}

/** Some write a range as one value ("40.000 - 50.000 €"): then its words are read as those of a text are. */
const rangeInWords = (value: number | string | null | undefined): string | undefined =>
  typeof value === 'string' && readFigure(value) === undefined ? value : undefined;
