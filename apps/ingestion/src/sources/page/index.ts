import { defineKind } from '../adapter.js';
import { PageSettingsSchema, fetchPage } from './fetch.js';
import { parsePage } from './parse.js';
import { pageToPosting } from './to-posting.js';

/** One posting on a page of plain text. */
export const page = defineKind({
  kind: 'page',
  access: 'robots',
  listing: 'whole',
  settings: PageSettingsSchema,
  fetch: fetchPage,
  parse: parsePage,
  toPosting: pageToPosting,
});
