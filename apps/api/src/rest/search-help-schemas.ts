import { z } from 'zod';

/** Another search that may be meant or wanted. */
const OfferSchema = z.object({
  words: z
    .string()
    .describe('The words of the search that it is about; empty where it is about all of them.'),
  clause: z.string().describe('What would stand in their place or beside them.'),
  query: z.string().describe('The whole search with that.'),
  count: z.number().int().describe('Openings that it finds now.'),
});

/** What can be said of a search beside its results: nothing of it is done unasked. */
export const SearchHelpSchema = z.object({
  forms: z
    .array(
      z.object({
        part: z.string().describe('A word or phrase of the search.'),
        others: z.array(z.string()).describe('Other names under which it counts too.'),
        gain: z
          .number()
          .int()
          .describe('Openings that they add, or that they leave out where it is excluded.'),
        exact: z.string().describe('The search for exactly the word.'),
      }),
    )
    .describe('Words that count under their other names too.'),
  readings: z.array(OfferSchema).describe('Words that may name a fact: “london” as city:London.'),
  readThrough: OfferSchema.nullable().describe('All of these readings at once; null for fewer than two.'),
  related: z.array(OfferSchema).describe('Broader words, and words of other languages.'),
  spellings: z.array(OfferSchema).describe('Words of the board near one that finds little.'),
});
export type SearchHelpAnswer = z.infer<typeof SearchHelpSchema>;
