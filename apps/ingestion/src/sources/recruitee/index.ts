import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchRecruitee } from './fetch.js';
import { parseRecruitee } from './parse.js';
import { recruiteeToPosting } from './to-posting.js';

/** Recruitee career sites. */
export const recruitee = defineKind({
  kind: 'recruitee',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchRecruitee,
  parse: parseRecruitee,
  toPosting: recruiteeToPosting,
});
