import { defineKind } from '../adapter.js';
import { WorkdaySettingsSchema, fetchWorkday } from './fetch.js';
import { parseWorkday } from './parse.js';
import { workdayToPosting } from './to-posting.js';

/** Workday sites, by the interface that their own pages use: HOST/wday/cxs/TENANT/SITE. */
export const workday = defineKind({
  kind: 'workday',
  access: 'api',
  listing: 'whole',
  settings: WorkdaySettingsSchema,
  fetch: fetchWorkday,
  parse: parseWorkday,
  toPosting: workdayToPosting,
});
