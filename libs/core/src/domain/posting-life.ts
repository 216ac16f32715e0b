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

/** A closing date without an hour means the whole of that day, in UTC: its last millisecond. */
export function endOfDay(day: Date): Date {
  const end = new Date(day);
  end.setUTCHours(23, 59, 59, 999);
  return end;
}
