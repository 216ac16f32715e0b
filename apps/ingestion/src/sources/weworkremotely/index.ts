import { defineKind } from '../adapter.js';
import { WeWorkRemotelySettingsSchema, fetchWeWorkRemotely } from './fetch.js';
import { parseWeWorkRemotely } from './parse.js';
import { weWorkRemotelyToPosting } from './to-posting.js';

/** We Work Remotely, remote postings of many employers. */
export const weworkremotely = defineKind({
  kind: 'weworkremotely',
  access: 'api',
  listing: 'window',
  settings: WeWorkRemotelySettingsSchema,
  fetch: fetchWeWorkRemotely,
  parse: parseWeWorkRemotely,
  toPosting: weWorkRemotelyToPosting,
});
