import { z } from 'zod';
import { STANDINGS } from '@app/search/board';

/** The parts of a posting's place by best match. */
export const RankSchema = z
  .object({
    score: z.number().describe('points + family + inARow + (words + title) * recency'),
    standings: z.array(
      z.object({
        text: z.string().describe('A word of `q` as typed; alternatives count as one.'),
        stands: z
          .enum(STANDINGS)
          .describe(
            'The best place where it stands: `fact` is what the job is, `other` is a job that says something else.',
          ),
        fact: z.object({ field: z.string(), value: z.string() }).nullable(),
      }),
    ),
    points: z.number().describe('For where each word stands.'),
    family: z.number().describe('For a job of the kind of work that `q` names.'),
    inARow: z.number().describe('For words that stand in the title in the order of `q`.'),
    words: z.number().describe('For how often the words stand in title and text; rare words count more.'),
    title: z.number().describe('For the share of the title that the words make up.'),
    recency: z.number().describe('What the age leaves of the last two, from 1 to 0.5.'),
    ageDays: z.number().int(),
  })
  .describe('Why the posting has its place, where that was asked.');
