import type { z } from 'zod';
import type { Branded } from './ids.js';

/** What reads an id of the wanted kind from outside: the text must be as `text` says, and is an id from then on. */
export const idOf = <Id extends Branded<string>>(text: z.ZodType<string, string>): z.ZodType<Id, string> =>
  text as z.ZodType<Id, string>;
