import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z.array(z.unknown()).transform((items) => ({ items }));

/** The postings of the list. */
export const parseBreezy = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
