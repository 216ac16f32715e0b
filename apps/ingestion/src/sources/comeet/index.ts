import { defineKind } from '../adapter.js';
import { ComeetSettingsSchema, fetchComeet } from './fetch.js';
import { parseComeet } from './parse.js';
import { comeetToPosting } from './to-posting.js';

/** Comeet career sites. */
export const comeet = defineKind({
  kind: 'comeet',
  access: 'api',
  listing: 'whole',
  settings: ComeetSettingsSchema,
  fetch: fetchComeet,
  parse: parseComeet,
  toPosting: comeetToPosting,
});
