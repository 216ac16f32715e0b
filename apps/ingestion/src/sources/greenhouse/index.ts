import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchGreenhouse } from './fetch.js';
import { parseGreenhouse } from './parse.js';
import { greenhouseToPosting } from './to-posting.js';

/** Greenhouse job boards: boards-api.greenhouse.io/v1/boards/BOARD/jobs. */
export const greenhouse = defineKind({
  kind: 'greenhouse',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchGreenhouse,
  parse: parseGreenhouse,
  toPosting: greenhouseToPosting,
});
