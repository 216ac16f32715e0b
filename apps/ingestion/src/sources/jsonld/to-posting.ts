import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { draftOfJobPosting } from '../kit/job-posting.js';
import { JobPostingSchema } from '../kit/job-posting-schema.js';
import { fault, readItem } from '../kit/json.js';
import type { JsonLdSettings } from './fetch.js';

const ItemSchema = z.object({ id: z.string(), url: z.string(), posting: JobPostingSchema.nullable() });

/** Reads the schema.org JobPosting of a page. */
export const jsonLdToPosting = (raw: unknown, settings: JsonLdSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    ({ id, url, posting }) => {
      if (posting === null) return { kind: 'still-listed', externalId: id };
      const company = posting.hiringOrganization ?? settings.company;
      if (company === undefined) {
        return fault('no-company', 'hiringOrganization is missing, and the source names no company.', id);
      }
      return { kind: 'posting', draft: draftOfJobPosting(posting, { externalId: id, url, company }) };
    },
  );
