import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchLever } from './fetch.js';
import { parseLever } from './parse.js';
import { leverToPosting } from './to-posting.js';

/** Lever sites: api.lever.co/v0/postings/BOARD (api.eu.lever.co as `baseUrl` for European ones). */
export const lever = defineKind({
  kind: 'lever',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchLever,
  parse: parseLever,
  toPosting: leverToPosting,
});
