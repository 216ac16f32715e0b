import { z } from 'zod';
import { LANGUAGES } from '@app/core/subscription';
import { QUERY_LIMITS } from '@app/search/language';

const MOST = QUERY_LIMITS.length;
const PLACE = `must be a whole number from 0 to ${MOST}`;

/** A search that is being typed. */
export const SuggestSchema = z.strictObject({
  q: z
    .string()
    .min(1, 'must not be empty')
    .max(MOST, `must have at most ${MOST} characters`)
    .describe('The text as it stands in the box.')
    .meta({ examples: ['python city:ber'] }),
  at: z
    .string()
    .regex(/^\d{1,4}$/, PLACE)
    .transform(Number)
    .refine((at) => at <= MOST, PLACE)
    .optional()
    .describe('Where the caret stands, in UTF-16 units from the beginning; the end of the text without it.')
    .meta({ type: 'integer', minimum: 0, maximum: MOST }),
  lang: z
    .enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`)
    .default('en')
    .describe('Language of the labels; names of countries are found in it too.'),
});

export const SuggestAnswerSchema = z.object({
  from: z.number().int().describe('What is replaced begins here ...'),
  to: z.number().int().describe('... and ends before this.'),
  items: z.array(
    z.object({
      kind: z
        .enum(['word', 'value', 'field'])
        .describe('A word of postings, a value with its field where none stands, or the name of a field.'),
      text: z.string().describe('What stands there instead, in the search language.'),
      label: z.string().describe('What it means, for people.'),
      count: z
        .number()
        .int()
        .nullable()
        .describe('Open postings that have it, whatever else is asked for; null for the name of a field.'),
    }),
  ),
});
export type SuggestAnswer = z.infer<typeof SuggestAnswerSchema>;
