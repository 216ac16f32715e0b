import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchThemuse } from './fetch.js';
import { parseThemuse } from './parse.js';
import { themuseToPosting } from './to-posting.js';

/** The Muse, postings of many employers. */
export const themuse = defineKind({
  kind: 'themuse',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchThemuse,
  parse: parseThemuse,
  toPosting: themuseToPosting,
});
