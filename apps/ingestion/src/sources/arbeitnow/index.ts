import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchArbeitnow } from './fetch.js';
import { parseArbeitnow } from './parse.js';
import { arbeitnowToPosting } from './to-posting.js';

/** Arbeitnow, postings in Europe. */
export const arbeitnow = defineKind({
  kind: 'arbeitnow',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchArbeitnow,
  parse: parseArbeitnow,
  toPosting: arbeitnowToPosting,
});
