import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const BoardSchema = z
  .object({ jobs: z.array(z.unknown()), meta: z.object({ total: z.number() }).nullish() })
  .transform(({ jobs, meta }) => ({ items: jobs, complete: jobs.length >= (meta?.total ?? 0) }));

/** The board's postings; incomplete where it lists fewer than it says it has. */
export const parseGreenhouse = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, BoardSchema);
