import type { PostingView, Repost } from '@app/core/posting';
import { toPostingView, type KeptPosting } from '@app/core/records';

/** What the board keeps of a posting for its lists. Texts stay in the database. */
export interface BoardRecord extends Omit<PostingView, 'text'> {
  readonly url: string;
  readonly applyUrl: string | null;
  readonly validThrough: Date | null;
  readonly revisedAt: Date;
  readonly repost: Repost | null;
}

/** What the board needs of a stored posting. */
export type BoardDoc = Omit<KeptPosting, 'html' | 'sketch'>;

/** The record of a stored posting. */
export function toRecord(doc: BoardDoc): BoardRecord {
  const { text: _text, ...view } = toPostingView(doc);
  const { url, applyUrl, validThrough, revisedAt, repost } = doc;
  return { ...view, url, applyUrl, validThrough, revisedAt, repost: repost ?? null };
}
