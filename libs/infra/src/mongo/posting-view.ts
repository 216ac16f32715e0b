import {
  NO_FACTS,
  asId,
  type ClusterId,
  type PostingFacts,
  type PostingId,
  type PostingView,
} from '@app/core/domain';
import type { PostingDoc } from './documents/posting.js';

/**
 * The facts of a stored posting; one that its record is too old to hold is not stated, until the posting is read again. Throws
 * where a record has no facts at all: it is damaged, and is not to be taken for a posting that says nothing.
 */
export const factsOf = ({ facts }: Pick<PostingDoc, 'facts'>): PostingFacts => ({
  ...NO_FACTS,
  ...facts,
  evidence: facts.evidence,
});

/** What evaluation and pages see of a stored posting. */
export function toPostingView(posting: Omit<PostingDoc, 'html' | 'sketch'>): PostingView {
  return {
    id: asId<PostingId>(posting._id),
    clusterId: asId<ClusterId>(posting.clusterId),
    source: posting.source,
    title: posting.title,
    company: posting.company,
    facts: factsOf(posting),
    text: posting.text,
    locationText: posting.locationText,
    firstSeenAt: posting.firstSeenAt,
    postedAt: posting.postedAt,
    quiet: posting.quiet ?? null,
    ...(posting.sample === true ? { sample: true } : {}),
  };
}
