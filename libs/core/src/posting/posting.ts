import type { ClusterId, PostingId } from '../ids/index.js';
import type { QuietReason } from './quiet.js';
import type { PostingFacts } from './posting-facts.js';

/** Company as shown and as compared: `slug` is the stable key (lower case, accents and legal form folded). */
export interface Company {
  readonly name: string;
  readonly slug: string;
}

/** That a posting re-lists an opening that had closed: after how many days, and how often by now. */
export interface Repost {
  readonly afterDays: number;
  /** 1 for the first re-listing. */
  readonly times: number;
  readonly at: Date;
}

/**
 * What query evaluation, clustering and pages see of a posting: everything stated, nothing about storage.
 * Times are instants. `firstSeenAt` is ours; `postedAt` is the source's claim and may be missing or wrong.
 */
export interface PostingView {
  readonly id: PostingId;
  readonly clusterId: ClusterId;
  readonly source: string;
  readonly title: string;
  readonly company: Company;
  readonly facts: PostingFacts;
  /** Plain text of the description, paragraphs separated by newlines. */
  readonly text: string;
  /** The location line as the source wrote it. */
  readonly locationText: string;
  readonly firstSeenAt: Date;
  readonly postedAt: Date | null;
  /** That it re-lists an opening that had closed; absent or null for a first listing. */
  readonly repost?: Repost | null;
  /** The department as the source names it; absent or null where it names none. */
  readonly department?: string | null;
  /** Why its opening is no news; absent or null where it is. */
  readonly quiet?: QuietReason | null;
  /** It is invented, from a sample source; absent where it is not. */
  readonly sample?: true;
}
