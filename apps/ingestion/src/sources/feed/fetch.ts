import { z } from 'zod';
import type { FetchedSource, Web } from '../adapter.js';
import { fetchOne } from '../kit/fetch-one.js';

/** Settings of a feed: its address, and the employer where all of it is one employer's. */
export const FeedSourceSettingsSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  company: z.string().min(1).max(200).optional(),
  maxBytes: z.number().int().positive().max(500_000_000).optional(),
});

export type FeedSourceSettings = z.infer<typeof FeedSourceSettingsSchema>;

/** One request gives the feed. */
export const fetchFeed = ({ url }: FeedSourceSettings, web: Web): Promise<FetchedSource> =>
  fetchOne(web, {
    url,
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  });
