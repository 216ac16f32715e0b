import { hash, randomBytes } from 'node:crypto';
import {
  asId,
  type ClusterId,
  type HookId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';

const ID_BYTES = 16;

const digest = (...parts: string[]): string =>
  hash('sha256', parts.join('\u0000'), 'buffer').subarray(0, ID_BYTES).toString('base64url');

const random = (): string => randomBytes(ID_BYTES).toString('base64url');

/** The same posting of the same source always gets the same id: 128 bits of SHA-256. */
export const postingId = (source: string, externalId: string): PostingId =>
  asId<PostingId>(digest('posting', source, externalId));

/** A cluster is named after the first posting that opened it. */
export const clusterIdFor = (first: PostingId): ClusterId => asId<ClusterId>(first);

export const newSubscriberId = (): SubscriberId => asId<SubscriberId>(random());
export const newSavedSearchId = (): SavedSearchId => asId<SavedSearchId>(random());
export const newHookId = (): HookId => asId<HookId>(random());

/** A random id for rows that have no natural key (leases, dead letters, requests). */
export const newId = random;

/** Hash of a posting's content: two reads with equal hashes are the same revision. */
export const contentHash = (content: unknown): string => digest('content', JSON.stringify(content));
