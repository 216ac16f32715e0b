import type { IndexedWording } from '../wordings/index.js';
import { RHYTHMS, type Rhythm } from '../subscription/index.js';
import { alertId, type AlertId, type ClusterId, type PostingId } from '../ids/index.js';
import type { Alert, AlertMatch } from '../records/index.js';

/** A posting and the wordings of saved searches that it matched. */
export interface PostingMatches {
  readonly postingId: PostingId;
  readonly clusterId: ClusterId;
  /** When the posting was committed. */
  readonly at: Date;
  readonly revision: number;
  /** The trace in which it was compared. */
  readonly traceparent?: string;
  readonly wordings: readonly IndexedWording[];
}

/** What was found of one opening for one subscriber. */
export type AlertDraft = Pick<Alert, '_id' | 'subscriberId' | 'clusterId' | 'matches' | 'rhythm'>;

type Found = Pick<Alert, 'matches' | 'rhythm'>;

/** One draft for each subscriber and cluster: two searches of one person that match one opening make one alert. */
export function draftAlerts(matches: readonly PostingMatches[]): AlertDraft[] {
  const drafts = new Map<AlertId, AlertDraft>();
  for (const { postingId, clusterId, at, revision, traceparent, wordings } of matches) {
    const traced = traceparent === undefined ? {} : { traceparent };
    for (const { subscriberId, savedSearchId, query, rhythm } of wordings) {
      const id = alertId(subscriberId, clusterId);
      const found = { matches: [{ savedSearchId, query, postingId, at, revision, ...traced }], rhythm };
      const known = drafts.get(id);
      drafts.set(id, { _id: id, subscriberId, clusterId, ...(known ? mergeFound(known, found) : found) });
    }
  }
  return [...drafts.values()];
}

/**
 * The one rule of what two findings of one opening make together: everything that matched, once, under the most urgent
 * rhythm. The same wording met by a later revision of a posting takes the place of the earlier.
 */
export const mergeFound = (earlier: Found, later: Found): Found => ({
  matches: [
    ...earlier.matches.filter((match) => !later.matches.some((other) => isSameMatch(match, other))),
    ...later.matches,
  ],
  rhythm: moreUrgent(earlier.rhythm, later.rhythm),
});

const isSameMatch = (one: AlertMatch, other: AlertMatch): boolean =>
  one.savedSearchId === other.savedSearchId && one.postingId === other.postingId && one.query === other.query;

/** The rhythm of the two that is told earlier. */
export const moreUrgent = (a: Rhythm, b: Rhythm): Rhythm =>
  RHYTHMS.indexOf(a) <= RHYTHMS.indexOf(b) ? a : b;
