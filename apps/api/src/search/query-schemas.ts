import { z } from 'zod';

/** One thing wrong with a query text. */
const QueryErrorSchema = z.object({
  position: z.number().int(),
  length: z.number().int(),
  code: z.string(),
  message: z.string(),
  suggestion: z.string().nullable(),
});

/** Parameters of a check: any text, also one that is wrong. */
export const CheckQuerySchema = z.strictObject({ q: z.string().max(10_000).describe('The text to check.') });

/** Another search that may be meant or wanted. */
const OfferSchema = z.object({
  words: z
    .string()
    .describe('The words of the search that it is about; empty where it is about all of them.'),
  clause: z.string().describe('What would stand in their place or beside them.'),
  note: z
    .string()
    .nullable()
    .describe('What tells it from another offer, or what its clause alone does not say, in words.'),
  query: z.string().describe('The whole search with that.'),
  count: z.number().int().describe('Openings that it finds now.'),
});

/** What can be said of a search beside its results: nothing of it is done unasked. */
const SearchHelpSchema = z.object({
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
  readings: z
    .array(OfferSchema)
    .describe(
      'Words that may mean more: “london” as city:London, “ohne php” as -php, words that are one name.',
    ),
  readThrough: OfferSchema.nullable().describe(
    'These readings at once, of each word the first, with what it takes as its clause; null for fewer than two.',
  ),
  related: z
    .array(OfferSchema)
    .describe('What would find more: words of other languages, and broader ones; the most gain first.'),
  spellings: z.array(OfferSchema).describe('Words of the board near one that finds little.'),
});
export type SearchHelpAnswer = z.infer<typeof SearchHelpSchema>;

/** What a check of a query text finds. */
export const QueryCheckSchema = z.object({
  ok: z.boolean(),
  canonical: z.string().nullable().describe('The same for searches that mean the same.'),
  clauses: z.array(z.string()),
  matches: z.number().int().nullable().describe('Openings that it finds now.'),
  help: SearchHelpSchema.nullable().describe('What may be meant or wanted; null where the text is refused.'),
  errors: z.array(QueryErrorSchema),
});
export type QueryCheck = z.infer<typeof QueryCheckSchema>;
