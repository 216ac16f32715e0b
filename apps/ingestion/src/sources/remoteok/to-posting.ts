import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { draftSalary, idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  id: idText,
  url: z.string(),
  position: z.string(),
  company: z.string(),
  tags: z.array(z.string()).nullish(),
  date: optionalDate,
  location: optionalText,
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  description: optionalText,
});

/** Reads one posting of Remote OK, remote postings. */
export const remoteokToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: item.url,
        title: item.position,
        company: item.company,
        locations: lines(item.location?.replace(/[,\s]+$/, '')),
        workplace: 'remote',
        /** Zero means unknown; figures are dollars a year. */
        salary: draftSalary({ min: item.salary_min, max: item.salary_max, currency: 'USD', period: 'year' }),
        skills: item.tags?.slice(0, 200),
        html: item.description ?? '',
        postedAt: item.date,
      },
    }),
  );
