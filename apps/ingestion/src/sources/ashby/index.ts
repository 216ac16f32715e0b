import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchAshby } from './fetch.js';
import { parseAshby } from './parse.js';
import { ashbyToPosting } from './to-posting.js';

/** Ashby job boards: api.ashbyhq.com/posting-api/job-board/BOARD. */
export const ashby = defineKind({
  kind: 'ashby',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchAshby,
  parse: parseAshby,
  toPosting: ashbyToPosting,
});
