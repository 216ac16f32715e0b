import type { KeptPosting } from '../records/index.js';

/** What must be known of a stored posting to tell whether a draft changes it. */
export type KnownPosting = Pick<
  KeptPosting,
  | '_id'
  | 'seq'
  | 'revision'
  | 'state'
  | 'contentHash'
  | 'draftHash'
  | 'reading'
  | 'clusterId'
  | 'postedAt'
  | 'closedAt'
  | 'repost'
  | 'closedReason'
  | 'quiet'
>;

/** Hashes of a draft: of what was sent, and (once it has been read) of what it means; and by which rules it was read. */
export interface DraftHashes {
  readonly draftHash: string;
  /** What the hash of the same draft may be on postings that do not say how they were read. */
  readonly oldHashes: () => readonly string[];
  readonly contentHash: string;
  readonly reading: string;
}

/**
 * What a draft does to the record. `same-meaning`: sent in other bytes, or read by other rules, as the same posting.
 * `reread`: the same was sent, and other rules read other facts from it: no revision, and no news for anybody.
 */
export type Change = 'new' | 'revised' | 'reopened' | 'reread' | 'unchanged' | 'same-meaning';

/**
 * True where the bytes that were sent already tell that the source changed nothing: the draft need not be read. Other
 * rules are no matter of the source: what they read differently is read again in the background.
 */
export const isSettled = (known: KnownPosting | undefined, draftHash: string): boolean =>
  known !== undefined && known.draftHash === draftHash && !canReopen(known);

/** Compares a draft with the stored posting of the same id. */
export function decideChange(known: KnownPosting | undefined, draft: DraftHashes): Change {
  if (known === undefined) return 'new';
  if (canReopen(known)) return 'reopened';
  const sameContent = known.contentHash === draft.contentHash;
  if (isSameDraft(known, draft)) return changeOfReading(known, draft, sameContent);
  if (sameContent) return 'same-meaning';
  return known.state === 'closed' ? 'reopened' : 'revised';
}

function changeOfReading(known: KnownPosting, { reading }: DraftHashes, sameContent: boolean): Change {
  if (!sameContent) return 'reread';
  return known.reading === reading ? 'unchanged' : 'same-meaning';
}

const isSameDraft = (known: KnownPosting, { draftHash, oldHashes }: DraftHashes): boolean =>
  known.draftHash === draftHash || (known.reading === undefined && oldHashes().includes(known.draftHash));

/** A posting whose own closing date has passed stays closed however long its source goes on listing it unchanged. */
const canReopen = (known: KnownPosting): boolean =>
  known.state === 'closed' && known.closedReason !== 'valid-through-passed';
