/** In which formats a search is a feed. */
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const;
/** One of them. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Media types of the formats. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A saved search is a calendar of closing dates too. */
export const SAVED_FEED_FORMATS = [...FEED_FORMATS, 'ics'] as const;
/** One of these. */
export type SavedFeedFormat = FeedFormat | 'ics';

/** Media types of these. */
export const SAVED_FEED_TYPES: Readonly<Record<SavedFeedFormat, string>> = {
  ...FEED_TYPES,
  ics: 'text/calendar',
};
