import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchRemotive } from './fetch.js';
import { parseRemotive } from './parse.js';
import { remotiveToPosting } from './to-posting.js';

/** Remotive, remote postings. */
export const remotive = defineKind({
  kind: 'remotive',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchRemotive,
  parse: parseRemotive,
  toPosting: remotiveToPosting,
});
