import { defineKind } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchRemoteok } from './fetch.js';
import { parseRemoteok } from './parse.js';
import { remoteokToPosting } from './to-posting.js';

/** Remote OK, remote postings. */
export const remoteok = defineKind({
  kind: 'remoteok',
  access: 'api',
  listing: 'window',
  settings: FeedSettingsSchema,
  fetch: fetchRemoteok,
  parse: parseRemoteok,
  toPosting: remoteokToPosting,
});
