import { defineKind } from '../adapter.js';
import { JsonLdSettingsSchema, fetchJsonLd } from './fetch.js';
import { parseJsonLd } from './parse.js';
import { jsonLdToPosting } from './to-posting.js';

/** Career pages with schema.org JobPosting data (JSON-LD or microdata): one page, or those of a sitemap. */
export const jsonld = defineKind({
  kind: 'jsonld',
  access: 'robots',
  listing: 'whole',
  settings: JsonLdSettingsSchema,
  fetch: fetchJsonLd,
  parse: parseJsonLd,
  toPosting: jsonLdToPosting,
});
