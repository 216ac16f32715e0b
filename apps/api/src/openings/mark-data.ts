import type { ClusterId, PostingId } from '@app/core/ids';

/** Postings of an opening that a page names: what is re-listed under a new cluster is still known by one of them. */
const MOST_NAMED = 20;

/** An opening as the script of marks knows it again. */
export interface MarkedOpening {
  readonly opening: ClusterId;
  readonly postings: readonly PostingId[];
  /** When this board first saw it. */
  readonly came?: Date;
}

/** What an element says of its opening, so that a browser can keep marks of it. */
export const markData = ({ opening, postings, came }: MarkedOpening) => ({
  'data-opening': opening,
  'data-postings': postings.slice(0, MOST_NAMED).join(' '),
  ...(came === undefined ? {} : { 'data-came': came.toISOString() }),
});
