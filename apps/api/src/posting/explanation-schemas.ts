import { z } from 'zod';
import { QUIET_REASONS } from '@app/core/posting';
import { query } from '../rest/fields.js';

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
