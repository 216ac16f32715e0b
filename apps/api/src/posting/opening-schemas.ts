import { z } from 'zod';
import { RankSchema } from './rank-schema.js';
import { PlaceSchema, PostingSummarySchema } from './posting-schemas.js';

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
