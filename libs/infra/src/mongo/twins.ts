import type { Database } from './database.js';
import { isDuplicateKey } from './duplicate-key.js';

const KEY = 'one-of-a-wording';

/** The states in which a search is one of its subscriber's: only one of these can have a given wording. */
export const LISTED_STATES = ['pending', 'active', 'paused'] as const;

/** Raised where a subscriber would have two searches of one wording. */
export class TwinError extends Error {
  override readonly name = 'TwinError';

  constructor(readonly query: string) {
    super('The subscriber has a search of this wording.');
  }
}

/** True for the answer of MongoDB that a subscriber has a search of this wording: the key decides it, not a look before. */
export function isTwin(error: unknown): boolean {
  const { message } = (error ?? {}) as { message?: unknown };
  return isDuplicateKey(error) && String(message).includes(KEY);
}

/** Makes the unique key. It is none of the schema: earlier steps make those, and before this one there may be twins. */
export async function makeTwinsImpossible({ savedSearches }: Database): Promise<void> {
  await savedSearches.collection.createIndex(
    { subscriberId: 1, query: 1 },
    { name: KEY, unique: true, partialFilterExpression: { state: { $in: [...LISTED_STATES] } } },
  );
}
