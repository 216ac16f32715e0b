import type { PostingId } from '@app/core/ids';
import { postingId } from '@app/infra/system';
import { checkDraft, type RefusedDraft, type Refusal } from './drafts/check-draft.js';
import type { Committed } from './committing/commit-batch.js';
import { hashDraft, hashesOfOld } from './interpreting/interpret.js';
import type { Candidate, Prepared } from './committing/prepared.js';
import type { Outcome } from './drafts/outcome.js';
import type { RefusedPosting } from './telling/told-refusals.js';

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

/** The drafts that were refused, with the ids of their postings where they say so much. */
export function refusedOf(
  source: string,
  drafts: readonly unknown[],
  outcomes: ReadonlyMap<number, Outcome>,
): RefusedPosting[] {
  return [...outcomes].flatMap(([index, outcome]) => {
    if (outcome.outcome !== 'refused') return [];
    const { reason, field } = outcome;
    return [{ posting: idSaidBy(source, drafts[index]), reason, field: field === '' ? null : field }];
  });
}

function idSaidBy(source: string, draft: unknown): PostingId | null {
  if (typeof draft !== 'object' || draft === null || !('externalId' in draft)) return null;
  const { externalId } = draft;
  return typeof externalId === 'string' && externalId !== '' ? postingId(source, externalId) : null;
}
