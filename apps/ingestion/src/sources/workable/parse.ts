import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ListSchema = z
  .object({ name: z.string().optional(), jobs: z.array(z.looseObject({})) })
  .transform(({ name, jobs }) => ({ items: jobs.map((job) => ({ accountName: name, ...job })) }));

/** The postings of the list. */
export const parseWorkable = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
