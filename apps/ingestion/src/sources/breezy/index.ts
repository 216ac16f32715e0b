import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchBreezy } from './fetch.js';
import { parseBreezy } from './parse.js';
import { breezyToPosting } from './to-posting.js';

/** Breezy career sites. */
export const breezy = defineKind({
  kind: 'breezy',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchBreezy,
  parse: parseBreezy,
  toPosting: breezyToPosting,
});
