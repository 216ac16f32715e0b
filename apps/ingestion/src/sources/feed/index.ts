import { defineKind } from '../adapter.js';
import { FeedSourceSettingsSchema, fetchFeed } from './fetch.js';
import { parseFeed } from './parse.js';
import { feedToPosting } from './to-posting.js';

/** RSS, Atom and JSON feeds of postings. */
export const feed = defineKind({
  kind: 'feed',
  access: 'api',
  listing: 'window',
  settings: FeedSourceSettingsSchema,
  fetch: fetchFeed,
  parse: parseFeed,
  toPosting: feedToPosting,
});
