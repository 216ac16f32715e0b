import { z } from 'zod';
import { query } from '../rest/fields.js';

/** Whose facts are asked for. */
export const InsightsSchema = z.strictObject({
  q: query.optional().describe('A search in the search language; absent: everything that is open.'),
});

const n = z.number().int().describe('Openings that the figure is about. Under `fewest` it is null.');
const counted = z.array(z.object({ value: z.string(), openings: z.number().int() }));

/** Facts about what a search finds. */
export const InsightsAnswerSchema = z.object({
  query: z.string().describe('The search in its canonical form; empty for everything.'),
  openings: z.number().int(),
  postings: z.number().int(),
  fewest: z.number().int().describe('No figure is told of fewer openings.'),
  statesPay: z.object({ n, openings: z.number().int().nullable().describe('Openings that state pay.') }),
  pay: z.object({
    n,
    value: z
      .object({
        currency: z.string().describe('The one that most name. Nothing is converted.'),
        medianStart: z.number().describe('Pay for a year.'),
        medianReach: z.number(),
        bars: z
          .array(
            z.object({
              from: z.number(),
              to: z.number().nullable().describe('Null: and more.'),
              openings: z.number().int(),
            }),
          )
          .describe('By the pay for a year that they reach.'),
      })
      .nullable(),
  }),
  weeks: z.object({
    n,
    value: z
      .array(
        z.object({
          from: z.string(),
          openings: z.number().int().nullable().describe('Null: nothing was news yet.'),
        }),
      )
      .nullable()
      .describe(
        'Openings by the week in which they were first seen, closed ones too; the last week ends now.',
      ),
  }),
  companies: z.object({
    n,
    value: counted.nullable(),
    more: z.number().int().describe('Further companies.'),
  }),
  workplaces: z.object({ n, value: counted.nullable() }),
  skills: z.object({
    n: n.describe('Openings that name skills. Under `fewest` the figures are null.'),
    looked: z.number().int().describe('Openings that were looked at: all, or evenly so many of them.'),
    value: counted.nullable(),
    together: z
      .array(
        z.object({
          skills: z.array(z.string()),
          openings: z.number().int(),
          lift: z.number().describe('How many times as often as by chance.'),
        }),
      )
      .nullable()
      .describe('Skills that stand together notably often, in `fewest` openings or more.'),
  }),
});
export type InsightsAnswer = z.infer<typeof InsightsAnswerSchema>;
