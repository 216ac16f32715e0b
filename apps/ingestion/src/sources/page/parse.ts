import type { Parsed, SourceDocument } from '../adapter.js';

/** A page is one item: its text. */
export const parsePage = (documents: readonly SourceDocument[]): Parsed => ({
  ok: true,
  items: documents,
  complete: true,
});
