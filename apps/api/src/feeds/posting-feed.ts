import type { Query } from '@app/search/tree';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { PATHS } from '@app/core/contracts';
import type { OpeningHit } from '@app/search/board';
import { openingOf } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { FEED_TYPES, type FeedFormat } from '../http/feed-formats.js';
import { formatPay } from '../site/format/pay.js';
import type { Texts } from '../texts/index.js';
import { placesText } from '../openings/card.js';

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

/** An invented posting says so in its title, which every reader shows, and as a category. */
export const sampleMarks = (
  title: string,
  isSample: boolean,
  { sample }: Texts,
): Pick<FeedEntry, 'title' | 'categories'> =>
  isSample ? { title: sample.titled(title), categories: [sample.label] } : { title, categories: [] };

function toEntry(
  { hit, query }: { readonly hit: OpeningHit<BoardRecord>; readonly query: Query | null },
  publicUrl: string,
  texts: Texts,
): FeedEntry {
  const { record } = hit;
  const { facts } = record;
  const place = placesText(record, openingOf(hit, query), texts);
  const pay = facts.salary === null ? texts.posting.payUnknown : formatPay(facts.salary, texts.pay);
  const workplace = facts.workplace === 'unknown' ? '' : texts.workplace[facts.workplace];
  return {
    url: publicUrl + PATHS.posting(record.id),
    ...sampleMarks(`${record.title}, ${record.company.name}`, record.sample === true, texts),
    summary: [place, workplace, pay].filter((part) => part !== '').join(' · '),
    firstSeenAt: record.firstSeenAt,
    revisedAt: record.revisedAt,
  };
}

/** Openings as a feed, each under the posting that stands for it. Entries are dated by our first sight, which no source can change. */
export function openingFeed(
  format: FeedFormat,
  head: FeedHead,
  { hits, query }: { readonly hits: readonly OpeningHit<BoardRecord>[]; readonly query: Query | null },
  texts: Texts,
): string {
  return feedOf(
    format,
    head,
    hits.map((hit) => toEntry({ hit, query }, head.publicUrl, texts)),
  );
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
