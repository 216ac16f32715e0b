import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchWorkable } from './fetch.js';
import { parseWorkable } from './parse.js';
import { workableToPosting } from './to-posting.js';

/** Workable accounts, by the widget interface. */
export const workable = defineKind({
  kind: 'workable',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchWorkable,
  parse: parseWorkable,
  toPosting: workableToPosting,
});
