import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z
  .object({ positions: z.array(z.unknown()), count: z.number().nullish() })
  .transform(({ positions, count }) => ({ items: positions, complete: positions.length >= (count ?? 0) }));

/** The postings of the list. */
export const parseEightfold = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
