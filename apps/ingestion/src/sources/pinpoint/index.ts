import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchPinpoint } from './fetch.js';
import { parsePinpoint } from './parse.js';
import { pinpointToPosting } from './to-posting.js';

/** Pinpoint career sites. */
export const pinpoint = defineKind({
  kind: 'pinpoint',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchPinpoint,
  parse: parsePinpoint,
  toPosting: pinpointToPosting,
});
