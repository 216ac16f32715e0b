import { defineKind } from '../adapter.js';
import { EightfoldSettingsSchema, fetchEightfold } from './fetch.js';
import { parseEightfold } from './parse.js';
import { eightfoldToPosting } from './to-posting.js';

/** Eightfold career sites. */
export const eightfold = defineKind({
  kind: 'eightfold',
  access: 'api',
  listing: 'whole',
  settings: EightfoldSettingsSchema,
  fetch: fetchEightfold,
  parse: parseEightfold,
  toPosting: eightfoldToPosting,
});
