import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, optionalDate, optionalText, remoteFrom } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  url: z.string(),
  title: z.string(),
  company_name: z.string(),
  category: optionalText,
  tags: z.array(z.string()).nullish(),
  job_type: optionalText,
  publication_date: optionalDate,
  candidate_required_location: optionalText,
  salary: optionalText,
  description: optionalText,
});

/** Reads one posting of Remotive, remote postings. */
export const remotiveToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.url,
        title: item.title,
        company: item.company_name,
        ...remoteFrom(item.candidate_required_location, /[,;]/),
        salary: draftSalary({ summary: item.salary }),
        employment: item.job_type?.replaceAll('_', ' '),
        department: item.category,
        skills: item.tags?.slice(0, 200),
        html: item.description ?? '',
        postedAt: item.publication_date,
      },
    }),
  );
