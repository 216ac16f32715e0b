import { defineKind } from '../adapter.js';
import { HnSettingsSchema, fetchHn } from './fetch.js';
import { parseHn } from './parse.js';
import { hnToPosting } from './to-posting.js';

/** "Ask HN: Who is hiring?" threads, by Algolia's interface. */
export const hn = defineKind({
  kind: 'hn',
  access: 'api',
  listing: 'window',
  settings: HnSettingsSchema,
  fetch: fetchHn,
  parse: parseHn,
  toPosting: hnToPosting,
});
