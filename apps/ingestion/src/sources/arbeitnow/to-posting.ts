import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

const ItemSchema = z.object({
  slug: idText,
  company_name: z.string(),
  title: z.string(),
  description: optionalText,
  remote: z.boolean().nullish(),
  url: z.string(),
  job_types: z.array(z.string()).nullish(),
  location: optionalText,
  /** Epoch seconds. */
  created_at: optionalDate,
});

/** Reads one posting of Arbeitnow, postings in Europe. */
export const arbeitnowToPosting = (raw: unknown): ItemReading =>
  readItem(
    ItemSchema,
    ({ slug }) => slug,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.slug,
        url: item.url,
        title: item.title,
        company: item.company_name,
        locations: lines(item.location),
        isRemote: item.remote === true ? true : undefined,
        employment: item.job_types?.[0]?.trim() || undefined,
        html: item.description ?? '',
        postedAt: item.created_at,
      },
    }),
  );
