import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

/** A bare array; some employers' own servers wrap it in `data`. */
const ListSchema = z
  .union([z.array(z.unknown()), z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data)])
  .transform((items) => ({ items }));

/** The postings of the list. */
export const parseComeet = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
