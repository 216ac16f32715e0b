import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z
  .object({ results: z.array(z.unknown()) })
  .transform(({ results }) => ({ items: results }));

/** The postings of the list. */
export const parseThemuse = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
