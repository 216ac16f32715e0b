import { z } from 'zod';
import { isTimeZone } from '@app/core/time';
import { BACK_TEST_OUTCOMES, SORTS } from '@app/search/board';
import { RankSchema } from '../posting/rank-schema.js';
import { EMPLOYMENT_TYPES, PAY_PERIODS, QUIET_REASONS, SENIORITIES, WORKPLACES } from '@app/core/posting';
import { LANGUAGES, RHYTHMS, SEARCH_STATES } from '@app/core/subscription';
import { RestraintsSchema } from '../restraints/restraint-schemas.js';

/** Read by the rules of mail, which know more than a pattern: the format is for those who read the document. */
export const emailAddress = z.string().max(400).meta({ format: 'email' });

const id = z.string().regex(/^[\w-]{1,64}$/, 'must be an id');
const query = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(2_000)
  .describe('A search in the search language: see /help.')
  .meta({ examples: ['python remote:DE salary>=80kEUR'] });

/** A path with one id in it. */
export const IdParamSchema = z.strictObject({ id });

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
const PlaceSchema = z.object({
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

/** An opening as a result of a search: the posting that stands for it, and what else is listed of it. */
const OpeningResultSchema = PostingSummarySchema.extend({
  opening: z
    .object({
      id: z.string().describe('Its cluster.'),
      postings: z
        .array(z.string())
        .describe('Its open postings: this one, then the others that the search finds, then the rest.'),
      places: z.array(PlaceSchema).describe('Where these are, each once, in that order.'),
      sources: z.array(z.string()).describe('Which sources list these, in that order.'),
    })
    .describe('All that is listed of the same opening: other cities, other sources.'),
  rank: RankSchema.optional(),
});
export type OpeningResult = z.infer<typeof OpeningResultSchema>;

/** One page of openings. */
export const PostingPageSchema = z.object({
  total: z
    .number()
    .int()
    .describe('Openings that the search finds, on all pages: those with an open posting that matches.'),
  postings: z.number().int().describe('The open postings that match.'),
  items: z
    .array(OpeningResultSchema)
    .describe(
      'One an opening: its newest posting that matches, or the one that matches best where `sort` is `best`.',
    ),
  next: z.string().nullable().describe('Cursor of the next page; null on the last.'),
  facets: z
    .array(
      z.object({
        field: z.string().describe('A field of the search language.'),
        values: z.array(z.object({ value: z.string(), count: z.number().int() })),
        more: z.number().int().describe('Further values.'),
      }),
    )
    .describe(
      'Counted where they are asked for, in openings: those with a posting that matches and has the value.',
    ),
  nearMisses: z
    .array(
      z.object({
        part: z.string().describe('The one condition that keeps them out.'),
        count: z.number().int(),
        query: z.string().describe('The search without it.'),
      }),
    )
    .describe(
      'Where the search finds nothing: openings with a posting that fails only one of its conditions.',
    ),
});
export type PostingPageAnswer = z.infer<typeof PostingPageSchema>;

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
  experience: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  evidence: z.record(z.string(), z.string()).describe('The words each fact was read from.'),
});
export type PostingDetail = z.infer<typeof PostingDetailSchema>;

const rhythm = z.enum(RHYTHMS, `must be one of ${RHYTHMS.join(', ')}`).describe('How often mails may come.');
const timeZone = z
  .string()
  .refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin, or UTC')
  .describe('IANA time zone of digests.')
  .meta({
    pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$',
    'x-format': 'iana-time-zone',
    examples: ['Europe/Berlin'],
  });
const hour = z.number().int().min(0).max(23).describe('Local hour of daily and weekly digests.');
const weekday = z.number().int().min(1).max(7).describe('Day of weekly digests, 1 is Monday.');

/** A search to back-test, and when its digests would come. */
export const BackTestSchema = z.strictObject({
  q: query,
  timeZone: timeZone.default('UTC'),
  hour: z.coerce
    .number('must be a whole hour from 0 to 23')
    .int('must be a whole hour from 0 to 23')
    .min(0)
    .max(23)
    .default(8)
    .describe('Local hour of daily and weekly digests.'),
  weekday: z.coerce
    .number('must be a day from 1 (Monday) to 7 (Sunday)')
    .int()
    .min(1)
    .max(7)
    .default(1)
    .describe('Day of weekly digests, 1 is Monday.'),
});
export type BackTestParams = z.infer<typeof BackTestSchema>;

const eachRhythm = (of: z.ZodNumber) => z.object({ instant: of, hourly: of, daily: of, weekly: of });

/** What a search would have sent. */
export const BackTestAnswerSchema = z.object({
  outcome: z
    .enum(BACK_TEST_OUTCOMES)
    .describe(
      '`only-quiet`: what matches now was there before this board looked, so no mail would have told of it. `no-data`: a part asks for something that no posting says; its `known` is 0.',
    ),
  quietNow: z
    .number()
    .int()
    .describe('Open postings that match now and alert nobody, as they were there before this board looked.'),
  since: z
    .string()
    .nullable()
    .describe(
      'Since when there is news to test on, at most 90 days ago: the first posting that is news. Null: there is none yet.',
    ),
  historyDays: z.number().describe('How many days that is, in tenths.'),
  openings: z.number().int().describe('Alerts in that time, one for each opening.'),
  days: z.array(z.object({ date: z.string(), openings: z.number().int() })),
  mails: eachRhythm(z.number().int()).describe('Mails in that time, by how often they may come.'),
  mailsAWeek: eachRhythm(z.number())
    .nullable()
    .describe('Mails in an average week of that time. Null before there are 7 days: too early to tell.'),
  parts: z.array(
    z.object({
      part: z.string(),
      openingsWithout: z.number().int().describe('Openings without this part.'),
      known: z.number().int().describe('Postings that say anything about it.'),
      of: z.number().int(),
    }),
  ),
  samples: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      company: z.string(),
      sample: z.boolean(),
      at: z.string(),
      open: z.boolean(),
    }),
  ),
});
export type BackTestAnswer = z.infer<typeof BackTestAnswerSchema>;

/** A posting and a search to explain it with. */
export const ExplainSchema = z.strictObject({ q: query });

const ClauseSchema = z.object({
  clause: z.string(),
  truth: z.enum(['true', 'false', 'unknown']),
  excluded: z.boolean().describe('The search asks that it does not hold.'),
  seen: z.string().describe('What the posting says about it.'),
  quotes: z.array(z.string()).describe('Words of the posting.'),
});

/** What each clause of a search came to for one posting. */
export const ExplanationSchema = z.object({
  matches: z.boolean(),
  quiet: z
    .enum(QUIET_REASONS)
    .nullable()
    .describe('Why the posting alerts nobody although a search may match it. Null: it is news.'),
  clauses: z.array(ClauseSchema),
});
export type ExplanationAnswer = z.infer<typeof ExplanationSchema>;

/** A wish to save a search. */
export const SaveSearchSchema = z
  .strictObject({
    email: emailAddress.describe('Gets one mail with a link to confirm.'),
    query,
    rhythm: rhythm.default('daily'),
    timeZone: timeZone.default('UTC'),
    hour: hour.default(8),
    weekday: weekday.default(1),
    language: z
      .enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`)
      .default(LANGUAGES[0])
      .describe('Of the mails.'),
  })
  .meta({ id: 'SaveSearch' });
export type SaveSearch = z.infer<typeof SaveSearchSchema>;

/** The answer to it: the same for every address. */
export const SavedAnswerSchema = z.object({
  status: z.literal('confirmation-requested'),
  message: z.string(),
});

/** A token from a mail. */
export const TokenSchema = z.strictObject({ token: z.string().min(1).max(300) }).meta({ id: 'Token' });
export type TokenBody = z.infer<typeof TokenSchema>;

/** A saved search as its owner sees it. */
export const SavedSearchSchema = z.object({
  id: z.string(),
  query: z.string(),
  rhythm: z.enum(RHYTHMS),
  state: z.enum(SEARCH_STATES),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SavedSearchAnswer = z.infer<typeof SavedSearchSchema>;

const ScheduleAnswerSchema = z.object({ timeZone: z.string(), hour: z.number(), weekday: z.number() });

/** Everything behind a manage link. */
export const MeSchema = z.object({
  address: z.string(),
  unsubscribedAt: z.string().nullable(),
  schedule: ScheduleAnswerSchema,
  restraints: RestraintsSchema,
  searches: z.array(SavedSearchSchema),
});
export type Me = z.infer<typeof MeSchema>;

/** One more search, behind a manage link: active at once. */
export const AddSearchSchema = z
  .strictObject({ query, rhythm: rhythm.default('daily') })
  .meta({ id: 'AddSearch' });
export type AddSearch = z.infer<typeof AddSearchSchema>;

/** What may be changed of a saved search; what is left out stays. */
export const EditSearchSchema = z
  .strictObject({
    query: query.optional(),
    rhythm: rhythm.optional(),
    state: z.enum(['active', 'paused'], 'must be active or paused').optional(),
  })
  .refine((edit) => Object.keys(edit).length > 0, 'Name at least one of query, rhythm and state.')
  .meta({ id: 'EditSearch', minProperties: 1 });
export type EditSearch = z.infer<typeof EditSearchSchema>;

/** When digests come. */
export const ScheduleBodySchema = z.strictObject({ timeZone, hour, weekday }).meta({ id: 'Schedule' });
export type ScheduleBody = z.infer<typeof ScheduleBodySchema>;
