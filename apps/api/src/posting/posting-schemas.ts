import { z } from 'zod';
import { SORTS } from '@app/search/board';
import { EMPLOYMENT_TYPES, PAY_PERIODS, QUIET_REASONS, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { query } from '../rest/fields.js';

/** Parameters of a search over the open postings. */
export const ListPostingsSchema = z.strictObject({
  q: query.optional(),
  cursor: z
    .string()
    .max(600)
    .optional()
    .describe('Where to go on: `next` of the page before. It stays valid when postings come and go.'),
  limit: z.coerce
    .number('must be a whole number from 1 to 100')
    .int('must be a whole number from 1 to 100')
    .min(1, 'must be a whole number from 1 to 100')
    .max(100, 'must be a whole number from 1 to 100')
    .default(20)
    .describe('Openings a page.'),
  facets: z.coerce
    .number('must be a whole number from 0 to 50')
    .int('must be a whole number from 0 to 50')
    .min(0, 'must be a whole number from 0 to 50')
    .max(50, 'must be a whole number from 0 to 50')
    .default(0)
    .describe('How many values of each filter to count, the most frequent first.'),
  sort: z
    .enum(SORTS, `must be one of ${SORTS.join(', ')}`)
    .optional()
    .describe(
      '`best`: by where the words of `q` stand (title and what the job is, then title, skills, close together, scattered), how often, and how new the posting is. `newest`: by the earlier of the employer’s date and our first sight. Without it: `best` where `q` has words, `newest` where it only filters.',
    ),
  explain: z
    .enum(['rank'], 'must be rank')
    .optional()
    .describe('`rank`: says of each posting why it has its place, where the order is `best`.'),
});
export type ListPostings = z.infer<typeof ListPostingsSchema>;
export const PlaceSchema = z.object({
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  region: z.string().nullable(),
  city: z.string().nullable(),
});

const SalarySchema = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().nullable().describe('ISO 4217'),
    period: z.enum(PAY_PERIODS),
    basis: z.enum(['base', 'ote']),
    periodAssumed: z.boolean(),
  })
  .describe('As the employer states it; nothing is converted.');

/** A posting as lists show it: without its text. */
export const PostingSummarySchema = z.object({
  id: z.string(),
  url: z.string().describe('Its page on this board.'),
  originalUrl: z.string().describe('Its page at the employer.'),
  applyUrl: z.string().nullable(),
  title: z.string(),
  company: z.string(),
  source: z.string(),
  cluster: z.string().describe('Postings of one opening share it.'),
  places: z.array(PlaceSchema),
  location: z.string().describe('As the source writes it.'),
  workplace: z.enum(WORKPLACES),
  applicants: z.object({
    kind: z.enum(['unknown', 'anywhere', 'limited']),
    countries: z.array(z.string()).describe('ISO 3166-1 alpha-2.'),
    regions: z.array(z.string()).describe('Regions of several countries, such as EU.'),
    except: z
      .array(z.string())
      .describe(
        'Countries and regions that are left out. `limited` without countries and regions: everybody but these.',
      ),
  }),
  salary: SalarySchema.nullable(),
  seniority: z.enum(SENIORITIES),
  family: z.string().nullable().describe('As family: asks for it.'),
  department: z.string().nullable().describe('As the source names it.'),
  employment: z.enum(EMPLOYMENT_TYPES),
  skills: z.array(z.string()),
  experience: z
    .object({ min: z.number(), max: z.number().nullable() })
    .nullable()
    .describe('Years that are asked for; null where none are.'),
  firstSeenAt: z.string().describe('When this board first saw it.'),
  postedAt: z.string().nullable().describe('What the employer says.'),
  validThrough: z.string().nullable(),
  quiet: z
    .enum(QUIET_REASONS)
    .nullable()
    .describe('Why it alerts nobody: its opening was there before this board looked. Null: it is news.'),
  sample: z.boolean().describe('It is invented, to show how the board works: nobody can apply.'),
});
export type PostingSummary = z.infer<typeof PostingSummarySchema>;

/** A posting in full. */
export const PostingDetailSchema = PostingSummarySchema.extend({
  state: z.enum(['open', 'closed']),
  closedAt: z.string().nullable(),
  closedReason: z.string().nullable(),
  revision: z.number().int().describe('Counts changes of its content, from 1.'),
  revisedAt: z.string().describe('When the present revision came.'),
  lastSeenAt: z.string().describe('When it was last known to be listed.'),
  repost: z
    .object({ afterDays: z.number().int(), times: z.number().int() })
    .nullable()
    .describe('It lists an opening again that had closed: after how many days, for which time.'),
  text: z.string(),
  html: z.string().describe('Sanitised.'),
  language: z.string().nullable(),
  visa: z.enum(['yes', 'no', 'unknown']),
  evidence: z.record(z.string(), z.string()).describe('The words each fact was read from.'),
});
export type PostingDetail = z.infer<typeof PostingDetailSchema>;
