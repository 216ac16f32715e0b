/** In which formats a search is a feed. */
export const FEED_FORMATS = ['atom', 'rss', 'json'] as const;
/** A format in which a search on the board is a feed. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Media types of the formats of searches on the board. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A saved search is a calendar of closing dates too. */
export const SAVED_FEED_FORMATS = [...FEED_FORMATS, 'ics'] as const;
/** A format in which a saved search is a feed. */
export type SavedFeedFormat = FeedFormat | 'ics';

/** Media types of the formats of saved searches. */
export const SAVED_FEED_TYPES: Readonly<Record<SavedFeedFormat, string>> = {
  ...FEED_TYPES,
  ics: 'text/calendar',
};
