import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseJsonItems } from '../kit/json.js';

/** A bare array; an unknown site answers `{"ok": false}` with status 200 or 404. */
const SiteSchema = z
  .array(z.unknown(), { error: 'Lever knows no site of this name' })
  .transform((items) => ({ items }));

/** The postings of a Lever site. */
export const parseLever = (documents: readonly SourceDocument[]): Parsed =>
  parseJsonItems(documents, SiteSchema);
