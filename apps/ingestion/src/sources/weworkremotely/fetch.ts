import type { FetchedSource, Web } from '../adapter.js';
import { FeedSettingsSchema } from '../kit/board-settings.js';
import { fetchOne } from '../kit/fetch-one.js';
import { z } from 'zod';

/** Settings: one of the site's categories, such as `remote-programming-jobs`; all of them where none is named. */
export const WeWorkRemotelySettingsSchema = FeedSettingsSchema.extend({
  category: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/, 'must be the name of a category as it stands in its address')
    .optional(),
});

export type WeWorkRemotelySettings = z.infer<typeof WeWorkRemotelySettingsSchema>;

/** One request gives the feed of a category, or of all. */
export function fetchWeWorkRemotely(
  { baseUrl, category }: WeWorkRemotelySettings,
  web: Web,
): Promise<FetchedSource> {
  const path = category === undefined ? 'remote-jobs.rss' : `categories/${category}.rss`;
  return fetchOne(web, {
    url: `${baseUrl ?? 'https://weworkremotely.com'}/${path}`,
    accept: 'application/rss+xml, application/xml;q=0.9',
  });
}
