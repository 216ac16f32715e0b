import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchPersonio } from './fetch.js';
import { parsePersonio } from './parse.js';
import { personioToPosting } from './to-posting.js';

/** Personio career sites: BOARD.jobs.personio.de/xml (or .com, as `baseUrl`). */
export const personio = defineKind({
  kind: 'personio',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchPersonio,
  parse: parsePersonio,
  toPosting: personioToPosting,
});
