import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

const ThreadSchema = z
  .object({ children: z.array(z.unknown()) })
  .transform(({ children }) => ({ items: children }));

/** The thread's first-level comments: one each is a posting. */
export const parseHn = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ThreadSchema);
