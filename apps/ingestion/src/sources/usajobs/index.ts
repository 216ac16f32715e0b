import { defineKind } from '../adapter.js';
import { UsaJobsSettingsSchema, fetchUsaJobs } from './fetch.js';
import { parseUsaJobs } from './parse.js';
import { usaJobsToPosting } from './to-posting.js';

/** USAJOBS, postings of the federal government of the United States, through its documented search API. */
export const usajobs = defineKind({
  kind: 'usajobs',
  access: 'api',
  listing: 'whole',
  settings: UsaJobsSettingsSchema,
  fetch: fetchUsaJobs,
  parse: parseUsaJobs,
  toPosting: usaJobsToPosting,
});
