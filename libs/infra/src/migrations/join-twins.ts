import type { SavedSearchId } from '@app/core/ids';
import type { ClientSession } from 'mongoose';
import { RHYTHMS, type Rhythm, type Snooze } from '@app/core/subscription';
import { parseSyntax } from '@app/search/language';
import { canonicalText } from '@app/search/query';
import { type Database, LISTED_STATES } from '../mongo/index.js';
import { restraintsOf, type SavedSearch, type SearchWording, type Subscriber } from '@app/core/records';
import { inChangeOrder } from '../coordination/index.js';

/** What becomes of searches of one wording: one goes on, the others end in its favour. */
export interface Joined {
  readonly kept: SavedSearch;
  readonly ended: readonly SavedSearch[];
}

type Listed = Pick<SavedSearch, '_id' | 'subscriberId' | 'query'>;

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

/** A search that goes on for several is put off only if all of them were, and until the first of them would wake. */
export function joinSnoozes(snoozes: readonly Snooze[], { kept, ended }: Joined): Snooze[] {
  const ids = [kept, ...ended.filter(({ confirmedAt }) => confirmedAt !== null)].map(({ _id }) => _id);
  const gone = new Set([kept, ...ended].map(({ _id }) => _id));
  const others = snoozes.filter(({ savedSearchId }) => !gone.has(savedSearchId));
  const mine = ids.map((id) => snoozes.find(({ savedSearchId }) => savedSearchId === id));
  const known = mine.filter((one) => one !== undefined);
  if (known.length < ids.length) return others;
  const until = new Date(Math.min(...known.map((one) => +one.until)));
  return [...others, { savedSearchId: kept._id, until }];
}

/** Joins the searches of every subscriber that have one wording. If it is interrupted, the next run continues where it stopped. */
export async function joinTwins(database: Database): Promise<void> {
  const found: unknown = database.savedSearches.collection
    .find({ state: { $in: [...LISTED_STATES] } }, { projection: { subscriberId: 1, query: 1 } })
    .sort({ subscriberId: 1 });
  let mine: Listed[] = [];
  for await (const search of found as AsyncIterable<Listed>) {
    if (mine[0]?.subscriberId !== search.subscriberId) {
      await joinOf(database, mine);
      mine = [];
    }
    mine.push(search);
  }
  await joinOf(database, mine);
}

/** Those of one subscriber. */
async function joinOf(database: Database, searches: readonly Listed[]): Promise<void> {
  const byWording = new Map<string, Listed[]>();
  for (const search of searches) {
    const wording = wordingOf(search.query);
    byWording.set(wording, [...(byWording.get(wording) ?? []), search]);
  }
  for (const [wording, twins] of byWording) {
    const [first] = twins;
    if (twins.length > 1) await joinGroup(database, twins);
    else if (first !== undefined && first.query !== wording)
      // The key compares texts: one that older rules wrote is written by today's.
      await database.savedSearches.updateOne({ _id: first._id }, { $set: { query: wording } });
  }
}

async function joinGroup(database: Database, twins: readonly Listed[]): Promise<void> {
  await inChangeOrder(database, 1, async (session, seq) => {
    const searches = await database.savedSearches
      .find({ _id: { $in: twins.map(({ _id }) => _id) }, state: { $in: [...LISTED_STATES] } }, null, {
        session,
      })
      .lean<SavedSearch[]>();
    if (searches.length < 2) return;
    const joined = joinSearches(searches, seq, await serverTime(database));
    // Those that end first: they give back the key of their feed, which one search alone can have.
    for (const search of [...joined.ended, joined.kept])
      await database.savedSearches.replaceOne({ _id: search._id }, search, { session });
    await renameWithin(database, session, joined);
  });
}

/** Whatever names a search that ended names the one that goes on: hooks, alerts, mails (a dead one can be tried again), snoozes. */
async function renameWithin(database: Database, session: ClientSession, joined: Joined): Promise<void> {
  const { _id: kept, subscriberId } = joined.kept;
  const ended = joined.ended.map(({ _id }) => _id);
  const named = { $in: ended };
  const own = { subscriberId, savedSearchId: named };
  const inMatch = [{ 'match.savedSearchId': named }];
  await database.hooks.updateMany(own, { $set: { savedSearchId: kept } }, { session });
  await database.alerts.updateMany(
    { subscriberId, 'matches.savedSearchId': named },
    { $set: { 'matches.$[match].savedSearchId': kept } },
    { session, arrayFilters: inMatch },
  );
  await database.deliveries.updateMany(own, { $set: { savedSearchId: kept } }, { session });
  await database.deliveries.updateMany(
    { subscriberId, 'items.matches.savedSearchId': named },
    { $set: { 'items.$[].matches.$[match].savedSearchId': kept } },
    { session, arrayFilters: inMatch },
  );
  const subscriber = await database.subscribers.findById(subscriberId, null, { session }).lean<Subscriber>();
  if (subscriber?.restraints === undefined) return;
  const restraints = restraintsOf(subscriber);
  const snoozes = joinSnoozes(restraints.snoozes, joined);
  const change = { $set: { restraints: { ...restraints, snoozes } } };
  await database.subscribers.updateOne({ _id: subscriberId }, change, { session });
}

/** A migration has no clock of its own. */
async function serverTime({ connection }: Database): Promise<Date> {
  const { localTime } = (await connection.getClient().db().command({ hello: 1 })) as { localTime: Date };
  return localTime;
}
