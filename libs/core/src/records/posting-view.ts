import { NO_FACTS, type PostingFacts, type PostingView } from '../posting/index.js';
import type { KeptPosting } from './posting.js';

/**
 * The facts of a stored posting; one that its record is too old to hold is not stated, until the posting is read again. A record
 * without any facts is damaged and stays so: what evaluates it fails on it alone, and makes it a dead letter.
 */
export function factsOf({ facts }: Pick<KeptPosting, 'facts'>): PostingFacts {
  const isDamaged = (facts as PostingFacts | null) === null;
  return isDamaged ? facts : { ...NO_FACTS, ...facts };
}

/** What evaluation and pages see of a stored posting. */
export function toPostingView(posting: Omit<KeptPosting, 'html' | 'sketch'>): PostingView {
  return {
    id: posting._id,
    clusterId: posting.clusterId,
    source: posting.source,
    title: posting.title,
    company: posting.company,
    facts: factsOf(posting),
    text: posting.text,
    locationText: posting.locationText,
    firstSeenAt: posting.firstSeenAt,
    postedAt: posting.postedAt,
    repost: (posting.repost as KeptPosting['repost'] | undefined) ?? null,
    department: posting.department ?? null,
    quiet: posting.quiet ?? null,
    ...(posting.sample === true ? { sample: true } : {}),
  };
}
