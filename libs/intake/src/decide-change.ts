import type { PostingDoc } from '@app/infra/mongo';

/** What must be known of a stored posting to tell whether a draft changes it. */
export type KnownPosting = Pick<
  PostingDoc,
  | '_id'
  | 'seq'
  | 'revision'
  | 'state'
  | 'contentHash'
  | 'draftHash'
  | 'clusterId'
  | 'postedAt'
  | 'closedAt'
  | 'repost'
  | 'closedReason'
  | 'quiet'
>;

/** The fields of KnownPosting, for a MongoDB projection: hashes and numbers only. */
export const KNOWN_FIELDS = {
  seq: 1,
  revision: 1,
  state: 1,
  contentHash: 1,
  draftHash: 1,
  clusterId: 1,
  postedAt: 1,
  closedAt: 1,
  repost: 1,
  closedReason: 1,
  quiet: 1,
} as const;

/** Hashes of a draft: of what was sent, and (once it has been read) of what it means. */
export interface DraftHashes {
  readonly draftHash: string;
  readonly contentHash: string;
}

/** What a draft does to the record. `same-meaning`: sent in other bytes, read as the same posting. */
export type Change = 'new' | 'revised' | 'reopened' | 'unchanged' | 'same-meaning';

/** True where the bytes that were sent already tell that nothing has changed: the draft need not be read. */
export const isSettled = (known: KnownPosting | undefined, draftHash: string): boolean =>
  known !== undefined && known.draftHash === draftHash && !canReopen(known);

/** Compares a draft with the stored posting of the same id. */
export function decideChange(known: KnownPosting | undefined, draft: DraftHashes): Change {
  if (known === undefined) return 'new';
  const sameContent = known.contentHash === draft.contentHash;
  if (known.state === 'closed' && (canReopen(known) || !sameContent)) return 'reopened';
  if (!sameContent) return 'revised';
  return known.draftHash === draft.draftHash ? 'unchanged' : 'same-meaning';
}

/** A posting whose own closing date has passed stays closed however long its source goes on listing it unchanged. */
const canReopen = (known: KnownPosting): boolean =>
  known.state === 'closed' && known.closedReason !== 'valid-through-passed';
