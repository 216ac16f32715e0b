import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchHimalayas } from './fetch.js';
import { parseHimalayas } from './parse.js';
import { himalayasToPosting } from './to-posting.js';

/** Himalayas, remote postings. */
export const himalayas = defineKind({
  kind: 'himalayas',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchHimalayas,
  parse: parseHimalayas,
  toPosting: himalayasToPosting,
});
