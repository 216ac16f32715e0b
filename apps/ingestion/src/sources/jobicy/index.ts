import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchJobicy } from './fetch.js';
import { parseJobicy } from './parse.js';
import { jobicyToPosting } from './to-posting.js';

/** Jobicy, remote postings. */
export const jobicy = defineKind({
  kind: 'jobicy',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchJobicy,
  parse: parseJobicy,
  toPosting: jobicyToPosting,
});
