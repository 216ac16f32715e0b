import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { countryInWords, levelOf } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalEnd, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  guid: idText,
  title: z.string(),
  companyName: z.string(),
  employmentType: optionalText,
  seniority: z.array(z.string()).nullish().catch(undefined),
  parentCategories: z.array(z.string()).nullish().catch(undefined),
  minSalary: z.number().nullish(),
  maxSalary: z.number().nullish(),
  currency: optionalText,
  salaryPeriod: optionalText,
  locationRestrictions: z
    .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
    .nullish(),
  description: optionalText,
  pubDate: optionalDate,
  expiryDate: optionalEnd,
  applicationLink: z.string(),
});

/** Reads one posting of Himalayas, remote postings. */
export const himalayasToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ guid }) => guid,
    raw,
    (item) => {
      const countries = (item.locationRestrictions ?? []).map((name) => countryInWords(name) ?? name);
      return {
        kind: 'posting',
        draft: {
          externalId: item.guid,
          url: item.applicationLink,
          title: item.title,
          company: item.companyName,
          locations: lines(...countries),
          workplace: 'remote',
          applicants: countries.length > 0 ? countries : undefined,
          salary: draftSalary({
            min: item.minSalary,
            max: item.maxSalary,
            currency: item.currency,
            period: item.salaryPeriod,
          }),
          employment: item.employmentType,
          department: item.parentCategories?.[0],
          seniority: levelOf(item.seniority ?? []),
          html: item.description ?? '',
          postedAt: item.pubDate,
          validThrough: item.expiryDate,
        },
      };
    },
  );
