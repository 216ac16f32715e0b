import type { PostingId } from '@app/core/ids';
import { decideClosures, type ClosureDecision, type Doubt } from '@app/core/lifecycle';
import type { Source, SourceAlarm } from '@app/core/records';
import { postingId } from '@app/infra/system';
import type { Outcome, WouldBe } from '@app/intake';
import type { Listing } from './read-source.js';
import type { StoredOpen } from './source-store.js';

/** What became of a draft, or would: only a refusal matters here. */
type Taken = Outcome | WouldBe;

/** A read, and what became of its drafts in their order. */
export interface TakenRead {
  readonly listing: Listing;
  readonly outcomes: readonly Taken[];
  readonly now: Date;
}

/** Which open postings of a source a read closes. */
export const closuresOf = (
  source: Source,
  open: readonly StoredOpen[],
  { listing, outcomes, now }: TakenRead,
): ClosureDecision =>
  decideClosures({
    listed: listedIds(source, listing, outcomes),
    extent: listing.extent,
    namelessFaults: listing.faults.filter(({ externalId }) => externalId === null).length,
    open: open.map(({ _id: id, firstSeenAt }) => ({ id, firstSeenAt })),
    doubt: doubtOf(source.alarm),
    now,
  });

/** What is listed stays open, also where its item could not be read or was refused; what is over does not. */
function listedIds(source: Source, listing: Listing, outcomes: readonly Taken[]): Set<PostingId> {
  const ofFaults = listing.faults.flatMap(({ externalId }) => externalId ?? []);
  const ofDrafts = listing.drafts.flatMap(({ externalId }, index) => {
    const outcome = outcomes[index];
    return outcome?.outcome === 'refused' && outcome.reason === 'already-over' ? [] : [externalId];
  });
  return new Set([...ofDrafts, ...ofFaults, ...listing.stillListed].map((id) => postingId(source._id, id)));
}

function doubtOf(alarm: SourceAlarm | null): Doubt | null {
  if (alarm === null) return null;
  const { reason, since, reads } = alarm;
  return reason === 'empty-read' || reason === 'shrunk-read' ? { reason, since, reads } : null;
}
