import { z } from 'zod';
import { BackTestAnswerSchema } from '../search/back-test-schemas.js';
import { PostingPageSchema } from '../posting/opening-schemas.js';

const clauseText = z.string().max(400);
const MOST_CLAUSES = 40;

/** Which telling clauses are taken. */
export const MoreSchema = z.strictObject({
  with: z
    .preprocess(
      (given) => (typeof given === 'string' ? [given] : given),
      z.array(clauseText).max(MOST_CLAUSES, `must be at most ${MOST_CLAUSES} clauses`).optional(),
    )
    .describe(
      'Clauses of an answer before that must hold, by their text: `with=skill:go&with=country:DE`. Absent: those that tell the most and still leave enough.',
    ),
});

/** A posting as a search. */
export const MoreAnswerSchema = z.object({
  query: z.string().describe('The search of the clauses that are taken; empty where none is.'),
  openings: z.number().int().describe('Openings that it finds now, the one of the posting among them.'),
  onlyItself: z.boolean().describe('It finds no other opening.'),
  clauses: z
    .array(
      z.object({
        kind: z.enum(['title', 'skill', 'family', 'level', 'employment', 'place', 'workplace', 'pay']),
        text: z.string(),
        taken: z.boolean(),
        openings: z.number().int().describe('Openings that have it.'),
        keepsOut: z
          .number()
          .int()
          .describe(
            'Openings that it keeps out of what the other taken clauses find; or would, were it taken.',
          ),
      }),
    )
    .describe('What tells of the posting; the rarest first within a kind.'),
  nearest: PostingPageSchema.shape.items.describe('The five openings that share the most with it.'),
  backTest: BackTestAnswerSchema.pick({
    outcome: true,
    since: true,
    historyDays: true,
    openings: true,
    mailsAWeek: true,
  })
    .nullable()
    .describe('What the search would have sent over the last 90 days; null where there is no search.'),
});
export type MoreAnswer = z.infer<typeof MoreAnswerSchema>;
