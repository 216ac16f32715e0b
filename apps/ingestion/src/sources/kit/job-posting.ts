import { z } from 'zod';
import type { DraftSalary, ExperienceYears, PostingDraft } from '@app/core/posting';
import { countryInWords, lineInCountry } from './facts.js';
import {
  draftSalary,
  lines,
  optionalDate,
  optionalEnd,
  optionalText,
  placeLine,
  readFigure,
} from './values.js';

/** schema.org lets nearly every value stand alone or in a list. */
const listOf = <T>(item: z.ZodType<T>) =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .catch(undefined)
    .transform((list) => list ?? []);

const nameOf = z
  .union([
    z.string(),
    z
      .object({ name: z.union([z.string(), z.array(z.string())]) })
      .transform(({ name }) => [name].flat()[0] ?? ''),
  ])
  .nullish()
  .catch(undefined)
  .transform((value) => value?.trim() || undefined);

const figure = z.union([z.number(), z.string()]).nullish().catch(undefined);

const PlaceSchema = z.union([
  z.object({
    name: optionalText.catch(undefined),
    address: z
      .union([
        z.string().transform((line) => ({
          line,
          addressLocality: undefined,
          addressRegion: undefined,
          addressCountry: undefined,
        })),
        z.object({
          line: z.undefined().optional(),
          addressLocality: nameOf,
          addressRegion: nameOf,
          addressCountry: nameOf,
        }),
      ])
      .nullish()
      .catch(undefined),
  }),
  z.string().transform((line) => ({ name: line, address: undefined })),
]);

const SalarySchema = z
  .object({
    currency: optionalText.catch(undefined),
    value: z
      .union([
        z.object({
          value: figure,
          minValue: figure,
          maxValue: figure,
          unitText: optionalText.catch(undefined),
        }),
        z
          .union([z.number(), z.string()])
          .transform((value) => ({ value, minValue: undefined, maxValue: undefined, unitText: undefined })),
      ])
      .nullish()
      .catch(undefined),
  })
  .nullish()
  .catch(undefined);

/** A schema.org JobPosting (https://schema.org/JobPosting), read leniently: a field of another shape is as if missing. */
export const JobPostingSchema = z.object({
  title: z.string().min(1),
  description: optionalText.catch(undefined),
  responsibilities: optionalText.catch(undefined),
  qualifications: optionalText.catch(undefined),
  identifier: z
    .union([
      z.string(),
      z.number(),
      z.object({ value: z.union([z.string(), z.number()]) }).transform(({ value }) => value),
    ])
    .nullish()
    .catch(undefined)
    .transform((value) =>
      value === null || value === undefined ? undefined : String(value).trim() || undefined,
    ),
  url: optionalText.catch(undefined),
  hiringOrganization: nameOf,
  jobLocation: listOf(PlaceSchema),
  jobLocationType: optionalText.catch(undefined),
  applicantLocationRequirements: listOf(nameOf),
  employmentType: listOf(z.string()),
  experienceRequirements: z
    .object({ monthsOfExperience: z.coerce.number().nonnegative().max(720) })
    .nullish()
    .catch(undefined),
  baseSalary: SalarySchema,
  datePosted: optionalDate.catch(undefined),
  validThrough: optionalEnd.catch(undefined),
});

export type JobPosting = z.infer<typeof JobPostingSchema>;

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
