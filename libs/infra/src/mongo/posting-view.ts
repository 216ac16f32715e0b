import { asId, type ClusterId, type PostingId, type PostingView } from '@app/core/domain';
import type { PostingDoc } from './documents/posting.js';

/** What evaluation and pages see of a stored posting. */
export function toPostingView(posting: Omit<PostingDoc, 'html' | 'sketch'>): PostingView {
  return {
    id: asId<PostingId>(posting._id),
    clusterId: asId<ClusterId>(posting.clusterId),
    source: posting.source,
    title: posting.title,
    company: posting.company,
    facts: posting.facts,
    text: posting.text,
    locationText: posting.locationText,
    firstSeenAt: posting.firstSeenAt,
    postedAt: posting.postedAt,
    quiet: posting.quiet ?? null,
    ...(posting.sample === true ? { sample: true } : {}),
  };
}
