import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const BoardSchema = z.object({ jobs: z.array(z.unknown()) }).transform(({ jobs }) => ({ items: jobs }));

/** The postings of an Ashby board. */
export const parseAshby = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, BoardSchema);
