import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { FEED_TYPES, type FeedFormat } from '../http/feed-formats.js';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  /** Address of the page with the same search. */
  readonly pageUrl: string;
  /** Address of the feed itself. */
  readonly feedUrl: string;
  readonly publicUrl: string;
}

/** One entry: the address of the posting's page is its id for ever. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Words that programs sort by; the mark of a sample. */
  readonly categories: readonly string[];
  readonly firstSeenAt: Date;
  readonly revisedAt: Date;
}

/** Entries as a feed. */
export function feedOf(format: FeedFormat, head: FeedHead, entries: readonly FeedEntry[]): string {
  switch (format) {
    case 'atom':
      return atom(head, entries);
    case 'rss':
      return rss(head, entries);
    case 'json':
      return json(head, entries);
  }
}

const latest = (entries: readonly FeedEntry[]): Date =>
  new Date(Math.max(0, ...entries.map(({ revisedAt }) => revisedAt.getTime())));

const atom = ({ title, pageUrl, feedUrl }: FeedHead, entries: readonly FeedEntry[]): string =>
  generateAtomFeed({
    id: feedUrl,
    title: { value: title },
    updated: latest(entries),
    authors: [{ name: title }],
    links: [
      { href: pageUrl, rel: 'alternate', type: 'text/html' },
      { href: feedUrl, rel: 'self', type: FEED_TYPES.atom },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: { value: entry.title },
      updated: entry.revisedAt,
      published: entry.firstSeenAt,
      links: [{ href: entry.url, rel: 'alternate' }],
      summary: { value: entry.summary },
      categories: entry.categories.map((term) => ({ term })),
    })),
  });

const rss = ({ title, pageUrl, feedUrl }: FeedHead, entries: readonly FeedEntry[]): string =>
  generateRssFeed({
    title,
    link: pageUrl,
    description: title,
    // Of an empty feed there is nothing to say: the epoch is no date of ours.
    ...(entries.length === 0 ? {} : { lastBuildDate: latest(entries) }),
    atom: { links: [{ href: feedUrl, rel: 'self', type: FEED_TYPES.rss }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.url, isPermaLink: true },
      pubDate: entry.firstSeenAt,
      description: entry.summary,
      categories: entry.categories.map((name) => ({ name })),
    })),
  });

const json = ({ title, pageUrl, feedUrl }: FeedHead, entries: readonly FeedEntry[]): string =>
  JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: pageUrl,
      feed_url: feedUrl,
      items: entries.map((entry) => ({
        id: entry.url,
        url: entry.url,
        title: entry.title,
        content_text: entry.summary,
        tags: [...entry.categories],
        date_published: entry.firstSeenAt,
        date_modified: entry.revisedAt,
      })),
    }),
  );
