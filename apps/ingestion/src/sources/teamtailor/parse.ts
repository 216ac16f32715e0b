import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const FeedSchema = z.object({ items: z.array(z.unknown()) });

/** The items of the feed (JSON Feed 1.1). */
export const parseTeamtailor = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, FeedSchema);
