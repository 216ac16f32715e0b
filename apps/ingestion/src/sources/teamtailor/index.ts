import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchTeamtailor } from './fetch.js';
import { parseTeamtailor } from './parse.js';
import { teamtailorToPosting } from './to-posting.js';

/** Teamtailor career sites: BOARD.teamtailor.com/jobs.json. */
export const teamtailor = defineKind({
  kind: 'teamtailor',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchTeamtailor,
  parse: parseTeamtailor,
  toPosting: teamtailorToPosting,
});
