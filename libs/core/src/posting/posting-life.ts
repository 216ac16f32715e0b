import type { PostingView } from './posting.js';

/** What decides whether a posting is open: what the record says, and the source's closing date. */
export interface PostingLife {
  readonly state: 'open' | 'closed';
  readonly validThrough: Date | null;
}

/** True from the instant of the closing date on. */
export const isOver = ({ validThrough }: Pick<PostingLife, 'validThrough'>, now: Date): boolean =>
  validThrough !== null && validThrough <= now;

/** The one rule of what is open: by the clock, whether or not anybody has closed it on the record yet. */
export const isOpenAt = (posting: PostingLife, now: Date): boolean =>
  posting.state === 'open' && !isOver(posting, now);

/**
 * Since when a posting has been open without a break: the earlier of what we saw and what the source claims. One that re-lists an
 * opening that had closed has been open since then, whatever date its source goes on claiming.
 */
export function openSince({
  firstSeenAt,
  postedAt,
  repost,
}: Pick<PostingView, 'firstSeenAt' | 'postedAt' | 'repost'>): Date {
  if (repost != null) return repost.at;
  return postedAt !== null && postedAt < firstSeenAt ? postedAt : firstSeenAt;
}

/** A closing date without an hour means the whole of that day, in UTC: its last millisecond. */
export function endOfDay(day: Date): Date {
  const end = new Date(day);
  end.setUTCHours(23, 59, 59, 999);
  return end;
}
