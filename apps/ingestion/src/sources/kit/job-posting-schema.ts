import { z } from 'zod';
import { optionalDate, optionalEnd, optionalText } from './values.js';

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
