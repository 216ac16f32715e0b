import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseXml } from '../kit/xml.js';

const FeedSchema = z.object({
  rss: z.object({ channel: z.union([z.literal(''), z.object({ item: z.array(z.unknown()).optional() })]) }),
});

/** The items of the feed with the elements of its own (region, type, skills), which feed parsers leave out. */
export function parseWeWorkRemotely(documents: readonly SourceDocument[]): Parsed {
  const items: unknown[] = [];
  for (const { text, url } of documents) {
    const xml = parseXml(text, { lists: ['item'] });
    if (!xml.ok) return xml;
    const feed = FeedSchema.safeParse(xml.value);
    if (!feed.success) return { ok: false, message: `${url} is no RSS feed.` };
    const { channel } = feed.data.rss;
    if (channel !== '') items.push(...(channel.item ?? []));
  }
  return { ok: true, items, complete: true };
}
