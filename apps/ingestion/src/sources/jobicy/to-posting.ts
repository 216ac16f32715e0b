import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, optionalDate, optionalText, remoteFrom } from '../kit/values.js';
import { decodeEntities } from '@app/infra/html';

const ItemSchema = z.object({
  id: idText,
  url: z.string(),
  jobTitle: z.string(),
  companyName: z.string(),
  jobIndustry: z.array(z.string()).nullish(),
  jobType: z.array(z.string()).nullish(),
  jobGeo: optionalText,
  jobDescription: optionalText,
  pubDate: optionalDate,
  salaryMin: z.number().nullish(),
  salaryMax: z.number().nullish(),
  salaryCurrency: optionalText,
  salaryPeriod: optionalText,
});

/** Reads one posting of Jobicy, remote postings. */
export const jobicyToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.url,
        title: decodeEntities(item.jobTitle),
        company: decodeEntities(item.companyName),
        ...remoteFrom(item.jobGeo, /,/),
        salary: draftSalary({
          min: item.salaryMin,
          max: item.salaryMax,
          currency: item.salaryCurrency,
          period: item.salaryPeriod,
        }),
        employment: item.jobType?.[0],
        department: item.jobIndustry?.[0],
        html: item.jobDescription ?? '',
        postedAt: item.pubDate,
      },
    }),
  );
