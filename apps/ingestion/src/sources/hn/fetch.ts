import { z } from 'zod';
import { parseJson } from '@app/core/untrusted';
import type { FetchedSource, Web } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { JSON_TYPE, fetchOne } from '../kit/fetch-one.js';
import { bodyText } from '@app/infra/fetch';

const API = 'https://hn.algolia.com';

/** Settings: a thread by its number, or the newest one. */
export const HnSettingsSchema = FeedSettingsSchema.extend({
  thread: z.number().int().positive().optional(),
});

const NewestSchema = z.object({ hits: z.array(z.object({ objectID: z.string().regex(/^\d+$/) })).min(1) });

/** Finds the newest "Who is hiring" thread unless one is set, and reads it whole. */
export async function fetchHn(settings: z.infer<typeof HnSettingsSchema>, web: Web): Promise<FetchedSource> {
  const api = `${settings.baseUrl ?? API}/api/v1`;
  const item = (id: string) => fetchOne(web, { url: `${api}/items/${id}`, accept: JSON_TYPE });
  if (settings.thread !== undefined) return item(String(settings.thread));
  const query = 'search_by_date?tags=story,author_whoishiring&query=%22who%20is%20hiring%22&hitsPerPage=1';
  const newest = await web.read({ url: `${api}/${query}`, accept: JSON_TYPE });
  if (newest.outcome !== 'ok') return newest;
  const text = bodyText(newest);
  const json = parseJson(text);
  const found = NewestSchema.safeParse(json.ok ? json.value : null).data?.hits[0];
  if (found !== undefined) return item(found.objectID);
  return {
    outcome: 'ok',
    documents: [{ url: newest.url, text }],
    complete: false,
    etag: null,
    lastModified: null,
  };
}
