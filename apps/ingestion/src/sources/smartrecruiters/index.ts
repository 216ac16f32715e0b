import { defineKind } from '../adapter.js';
import { BoardSettingsSchema } from '../kit/board-settings.js';
import { fetchSmartRecruiters } from './fetch.js';
import { parseSmartRecruiters } from './parse.js';
import { smartRecruitersToPosting } from './to-posting.js';

/** SmartRecruiters companies: api.smartrecruiters.com/v1/companies/BOARD/postings. */
export const smartrecruiters = defineKind({
  kind: 'smartrecruiters',
  access: 'api',
  listing: 'whole',
  settings: BoardSettingsSchema,
  fetch: fetchSmartRecruiters,
  parse: parseSmartRecruiters,
  toPosting: smartRecruitersToPosting,
});
