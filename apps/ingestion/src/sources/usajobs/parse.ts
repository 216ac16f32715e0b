import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const PageSchema = z
  .object({ SearchResult: z.object({ SearchResultItems: z.array(z.unknown()) }) })
  .transform(({ SearchResult }) => ({ items: SearchResult.SearchResultItems }));

/** The results of every page. */
export const parseUsaJobs = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, PageSchema);
