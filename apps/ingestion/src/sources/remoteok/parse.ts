import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

/** The first element is a legal notice, no posting. */
const isNotice = (item: unknown): boolean => typeof item === 'object' && item !== null && 'legal' in item;

const ListSchema = z
  .array(z.unknown())
  .transform((items) => ({ items: items.filter((item) => !isNotice(item)) }));

/** The postings of the list. */
export const parseRemoteok = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, ListSchema);
