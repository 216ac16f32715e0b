import { z } from 'zod';
import { BACK_TEST_OUTCOMES } from '@app/search/board';
import { query, timeZone } from '../rest/fields.js';

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
