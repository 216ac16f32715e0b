import { randomBytes } from 'node:crypto';
import {
  asId,
  type Branded,
  type ClusterId,
  type PlainIds,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import { NO_FACTS } from '@app/core/posting';
import type { KeptPosting, SavedSearch, Subscriber } from '@app/core/records';

const START = new Date('2026-03-02T09:00:00Z');
const id = <Id extends Branded<string>>(): Id => asId<Id>(randomBytes(12).toString('base64url'));

/** A record whose ids are written out as texts. */
export const withIds = <T>(plain: PlainIds<T>): T => plain as T;

/** A stored posting; its cluster is its own unless stated. */
export function aPosting(plain: PlainIds<Partial<KeptPosting>> = {}): KeptPosting {
  const fields = withIds<Partial<KeptPosting>>(plain);
  const _id = fields._id ?? id<PostingId>();
  return {
    _id,
    source: 'test',
    externalId: _id,
    seq: 1,
    matchSeq: fields.seq ?? 1,
    revision: 1,
    state: 'open',
    unmatched: true,
    matchedBy: [],
    matchFailures: 0,
    contentHash: _id,
    draftHash: _id,
    clusterId: asId<ClusterId>(_id),
    sketch: null,
    url: `https://jobs.example.org/${_id}`,
    applyUrl: null,
    title: 'Software Engineer',
    company: { name: 'Acme', slug: 'acme' },
    facts: NO_FACTS,
    locationText: '',
    text: '',
    html: null,
    postedAt: null,
    validThrough: null,
    repost: null,
    firstSeenAt: START,
    revisedAt: START,
    closedAt: null,
    closedReason: null,
    ...fields,
  };
}

/** A confirmed subscriber. */
export function aSubscriber(plain: PlainIds<Partial<Subscriber>> = {}): Subscriber {
  const fields = withIds<Partial<Subscriber>>(plain);
  const _id = fields._id ?? id<SubscriberId>();
  return {
    _id,
    address: `${_id.toLowerCase()}@example.org`,
    addressHash: _id,
    confirmedAt: START,
    unsubscribedAt: null,
    schedule: { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 },
    consents: [],
    gatherUntil: null,
    createdAt: START,
    ...fields,
  };
}

/** An active saved search with one wording, active from change 0. */
export function aSavedSearch(
  plain: PlainIds<Partial<SavedSearch> & Pick<SavedSearch, 'query'>>,
): SavedSearch {
  return {
    _id: id(),
    subscriberId: asId('nobody'),
    rhythm: 'instant',
    state: 'active',
    seq: 0,
    versions: [{ query: plain.query, fromSeq: 0, toSeq: null }],
    createdAt: START,
    updatedAt: START,
    confirmedAt: START,
    ...withIds<Partial<SavedSearch> & Pick<SavedSearch, 'query'>>(plain),
  };
}
