import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z.object({ data: z.array(z.unknown()) }).transform(({ data }) => ({ items: data }));

/** The postings of the list. */
export const parseArbeitnow = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
