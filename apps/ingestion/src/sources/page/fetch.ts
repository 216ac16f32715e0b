import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { fetchOne } from '../kit/fetch-one.js';

/** Settings of a page that holds one posting: its address, or a path under `baseUrl`. */
export const PageSettingsSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).optional(),
    path: z.string().startsWith('/').optional(),
    baseUrl: z.url({ protocol: /^https?$/ }).optional(),
    maxBytes: z.number().int().positive().optional(),
  })
  .refine(({ url, path, baseUrl }) => url !== undefined || (path !== undefined && baseUrl !== undefined), {
    error: 'is required (or path together with baseUrl)',
    path: ['url'],
  })
  .transform(({ url, path, baseUrl }) => ({ url: url ?? new URL(path ?? '/', baseUrl).href }));

export type PageSettings = z.infer<typeof PageSettingsSchema>;

/** Reads the page. */
export const fetchPage = ({ url }: PageSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, { url, accept: 'text/plain, text/html;q=0.9' });
