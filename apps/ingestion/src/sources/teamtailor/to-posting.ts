import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { draftOfJobPosting } from '../kit/job-posting.js';
import { JobPostingSchema } from '../kit/job-posting-schema.js';
import { readItem } from '../kit/json.js';
import { idText } from '../kit/values.js';

const ItemSchema = z.object({ id: idText, url: z.string(), _jobposting: JobPostingSchema });

/** Reads one item of a Teamtailor feed: it carries a schema.org JobPosting. */
export const teamtailorToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    ({ id, url, _jobposting: posting }) => {
      const draft = draftOfJobPosting(posting, { externalId: id, url, company: companyOf(settings) });
      return { kind: 'posting', draft: { ...draft, company: settings.company ?? draft.company } };
    },
  );
