import type { PostingId } from '@app/core/ids';
import { postingId } from '@app/infra/system';
import { checkDraft, type RefusedDraft, type Refusal } from './drafts/check-draft.js';
import type { Committed } from './committing/commit-batch.js';
import { hashDraft, hashesOfOld } from './interpreting/interpret.js';
import type { Candidate, Prepared } from './committing/prepared.js';

/** A draft that says of its posting only that it has ended. */
export interface Ended {
  readonly index: number;
  readonly id: PostingId;
  readonly refusal: Refusal;
}

/** Without those that a later draft of the same posting takes back. */
export function endedInTheEnd(ended: readonly Ended[], candidates: readonly Candidate[]): Ended[] {
  const lastOpen = new Map(candidates.map(({ id, index }) => [id, index]));
  return ended.filter(({ id, index }) => (lastOpen.get(id) ?? -1) < index);
}

export function candidateOf(
  source: string,
  value: unknown,
  index: number,
  now: Date,
): Candidate | RefusedDraft {
  const checked = checkDraft(value, now);
  if (!checked.ok) return checked;
  const { draft } = checked;
  const id = postingId(source, draft.externalId);
  const oldHashes = () => hashesOfOld(draft);
  return { index, id, source, draft, draftHash: hashDraft(draft), oldHashes };
}

export function claimsOfNew(prepared: readonly Prepared[], committed: readonly Committed[]): Date[] {
  const fresh = new Set(committed.filter(({ outcome }) => outcome === 'new').map(({ index }) => index));
  return prepared.flatMap(({ index, draft }) =>
    fresh.has(index) && draft.postedAt !== undefined ? [draft.postedAt] : [],
  );
}
