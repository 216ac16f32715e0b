import type { SavedSearchId } from '@app/core/ids';
import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import { parseSyntax } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import type { SavedSearch, SearchWording } from '@app/core/records';

/** What becomes of searches of one wording: one goes on, the others end in its favour. */
export interface Joined {
  readonly kept: SavedSearch;
  readonly ended: readonly SavedSearch[];
}

/** The wording as it is compared: the canonical text of today's rules, or what is stored where that cannot be read. */
export function wordingOf(query: string): string {
  const parsed = parseSyntax(query);
  return parsed.ok ? canonicalText(parsed.query) : query;
}

/**
 * Joins searches of one subscriber and one wording. The oldest goes on, with the most frequent rhythm, and is active if
 * any of them is; one that nobody has confirmed yields to those that were, and adds nothing to them.
 */
export function joinSearches(twins: readonly SavedSearch[], seq: number, now: Date): Joined {
  const oldestFirst = [...twins].sort((a, b) => +a.createdAt - +b.createdAt || (a._id < b._id ? -1 : 1));
  const confirmed = oldestFirst.filter(({ state }) => state !== 'pending');
  const counted = confirmed.length > 0 ? confirmed : oldestFirst;
  const [oldest] = counted;
  if (oldest === undefined) throw new Error('There is nothing to join.');
  const others = oldestFirst.filter(({ _id }) => _id !== oldest._id);
  const ended = others.map((one) => endedFor(one, oldest._id, seq, now));
  const active = counted.find(({ state }) => state === 'active');
  const wordings = active === undefined ? oldest.versions : wordingsOf(oldest, active, seq);
  return {
    kept: {
      ...oldest,
      query: wordingOf(oldest.query),
      rhythm: mostFrequent(counted.map(({ rhythm }) => rhythm)),
      state: active === undefined ? oldest.state : 'active',
      seq,
      versions: wordings,
      // Leaving gives its own instant to what it pauses, by which its undo finds it again.
      updatedAt: new Date(Math.max(...counted.map(({ updatedAt }) => +updatedAt))),
      ...feedsOf(oldestFirst, oldest),
    },
    ended:
      active === undefined || active._id === oldest._id
        ? ended
        : ended.map(withoutOpen(active._id, wordings)),
  };
}

const mostFrequent = (rhythms: readonly Rhythm[]): Rhythm =>
  RHYTHMS.find((rhythm) => rhythms.includes(rhythm)) ?? 'weekly';

/** The wording in force goes on with its number, so that postings which are not compared yet meet the search that goes on. */
function wordingsOf(oldest: SavedSearch, active: SavedSearch, seq: number): SearchWording[] {
  if (oldest.state === 'active') return oldest.versions;
  const open = active.versions.find(({ toSeq }) => toSeq === null);
  const taken = open === undefined || oldest.versions.some(({ fromSeq }) => fromSeq === open.fromSeq);
  // A wording is known by its number: where the search has one of that number already, it begins with this change.
  const next = taken ? { query: wordingOf(oldest.query), fromSeq: seq, toSeq: null } : open;
  return [...oldest.versions, next];
}

/** Takes the wording that was handed over from the search that had it. */
const withoutOpen =
  (giver: SavedSearchId, handed: readonly SearchWording[]) =>
  (search: SavedSearch): SavedSearch => {
    const open = handed.find(({ toSeq }) => toSeq === null)?.fromSeq;
    if (search._id !== giver) return search;
    return { ...search, versions: search.versions.filter(({ fromSeq }) => fromSeq !== open) };
  };

function endedFor(search: SavedSearch, into: SavedSearchId, seq: number, now: Date): SavedSearch {
  const { feedKey: _feed, joinedFeedKeys: _feeds, ...rest } = search;
  const versions = search.versions.map((wording) =>
    wording.toSeq === null ? { ...wording, toSeq: seq } : wording,
  );
  return { ...rest, state: 'deleted', seq, versions, updatedAt: now, joinedInto: into };
}

/** Every address of a feed goes on; the page shows that of the search that goes on, or the oldest there is. */
function feedsOf(
  twins: readonly SavedSearch[],
  { feedKey }: SavedSearch,
): Pick<SavedSearch, 'feedKey' | 'joinedFeedKeys'> {
  const keys = twins.flatMap((one) => [one.feedKey ?? [], one.joinedFeedKeys ?? []].flat());
  const shown = feedKey ?? keys[0];
  if (shown === undefined) return {};
  const rest = keys.filter((key) => key !== shown);
  return { feedKey: shown, ...(rest.length > 0 ? { joinedFeedKeys: rest } : {}) };
}
