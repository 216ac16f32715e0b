import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchBambooHr } from './fetch.js';
import { parseBambooHr } from './parse.js';
import { bamboohrToPosting } from './to-posting.js';

/** BambooHR career sites: BOARD.bamboohr.com/careers. */
export const bamboohr = defineKind({
  kind: 'bamboohr',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchBambooHr,
  parse: parseBambooHr,
  toPosting: bamboohrToPosting,
});
