import type { PostingView, Repost } from '@app/core/posting';
import { toPostingView } from '@app/core/records';
import type { ToldPosting } from '@app/infra/postings';

/** What the board keeps of a posting for its lists. Texts stay in the database. */
export interface BoardRecord extends Omit<PostingView, 'text'> {
  readonly url: string;
  readonly applyUrl: string | null;
  readonly validThrough: Date | null;
  readonly revisedAt: Date;
  readonly repost: Repost | null;
}

/** The record of a stored posting. */
export function toRecord(posting: ToldPosting): BoardRecord {
  const { text: _text, ...view } = toPostingView(posting);
  const { url, applyUrl, validThrough, revisedAt, repost } = posting;
  return { ...view, url, applyUrl, validThrough, revisedAt, repost: repost ?? null };
}
