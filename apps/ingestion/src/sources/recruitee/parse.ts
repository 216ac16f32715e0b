import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z.object({ offers: z.array(z.unknown()) }).transform(({ offers }) => ({ items: offers }));

/** The postings of the list. */
export const parseRecruitee = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
