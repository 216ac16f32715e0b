import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchRippling } from './fetch.js';
import { parseRippling } from './parse.js';
import { ripplingToPosting } from './to-posting.js';

/** Rippling job boards: api.rippling.com/platform/api/ats/v1/board/BOARD. */
export const rippling = defineKind({
  kind: 'rippling',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchRippling,
  parse: parseRippling,
  toPosting: ripplingToPosting,
});
