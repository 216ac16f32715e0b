import type { PostingId, SavedSearchId } from '../ids/index.js';
import type { KeptAwayKind } from '../kept-away/index.js';
import type { Verdict } from '../quality/index.js';
/** Paths of the board that mails and feeds link to: the api serves them, the notifier writes them. Tokens are URL-safe. */
export const PATHS = {
  /** A search: its text goes into the query string. */
  search: (query: string): string => `/?q=${encodeURIComponent(query)}`,
  posting: (postingId: PostingId): string => `/postings/${postingId}`,
  /** Everything that a company has open, by its slug. */
  company: (slug: string): string => `/companies/${slug}`,
  /** Token purpose `confirm`, subject: saved search. GET shows one button, POST confirms. */
  confirm: (token: string): string => `/confirm/${token}`,
  /** Token purpose `manage`, subject: subscriber. */
  manage: (token: string): string => `/manage/${token}`,
  /** What can be done about an item of a mail, by buttons: leave a trait of it out, mute its company. Short: each item has it. */
  less: (manage: string, savedSearchId: SavedSearchId, postingId: PostingId): string =>
    `${manage}/less/${savedSearchId}/${postingId}`,
  /** Whether an item of a mail was right. GET shows a button, POST notes the judgement. */
  judge: (manage: string, verdict: Verdict, postingId: PostingId): string =>
    `${manage}/${verdict}/${postingId}`,
  /** Has the person applied, or do they want to hear no more of it? GET shows buttons, POST keeps the answer. */
  keepAway: (manage: string, kind: KeptAwayKind, postingId: PostingId): string =>
    `${manage}/${kind}/${postingId}`,
  /** Every opening that a person keeps away. */
  kept: (manage: string): string => `${manage}/kept`,
  /** What the browser keeps of openings: no token. */
  myJobs: (): string => '/my-jobs',
  snooze: (manage: string, savedSearchId: SavedSearchId): string =>
    `${manage}/act/snooze?search=${savedSearchId}`,
  /** With a wording (`query`) the page shows what that would change. */
  editSearch: (manage: string, savedSearchId: SavedSearchId, query?: string): string =>
    `${manage}/searches/${savedSearchId}/edit${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  /** Why a posting did not come: a form, and with `?posting=` its answer. */
  whyNot: (manage: string): string => `${manage}/why`,
  channels: (manage: string, savedSearchId: SavedSearchId): string =>
    `${manage}/searches/${savedSearchId}/channels`,
  /** Of any search; `posted`: what came last, `open`: everything that is open. */
  boardFeed: (kind: 'posted' | 'open', format: string, query: string): string =>
    `/${kind}.${format}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`,
  /** Token purpose `feed`, subject: the key of a saved search's feed. */
  feed: (token: string, format: string): string => `/feeds/${token}/alerts.${format}`,
  /** Token purpose `unsubscribe`, subject: subscriber. GET shows one button, POST (RFC 8058 too) unsubscribes. */
  unsubscribe: (token: string): string => `/unsubscribe/${token}`,
  /** The links to searches that this browser keeps, and the form that mails one. */
  mySearches: (): string => '/my-searches',
  /** Whether somebody still wants their searches. GET shows a button, POST says yes. */
  keep: (manage: string): string => `${manage}/keep`,
  /** Ends every link to a person's searches, below one of them. */
  links: (manage: string): string => `${manage}/links`,
  privacy: (): string => '/privacy',
} as const;
