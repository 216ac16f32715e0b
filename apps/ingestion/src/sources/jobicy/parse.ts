import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z.object({ jobs: z.array(z.unknown()) }).transform(({ jobs }) => ({ items: jobs }));

/** The postings of the list. */
export const parseJobicy = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
