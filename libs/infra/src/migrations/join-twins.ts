import type { ClientSession } from 'mongoose';
import type { Snooze } from '@app/core/subscription';
import { type Database, LISTED_STATES } from '../mongo/index.js';
import { restraintsOf, type SavedSearch, type Subscriber } from '@app/core/records';
import { inChangeOrder } from '../coordination/index.js';
import { joinSearches, wordingOf, type Joined } from './join-searches.js';

type Listed = Pick<SavedSearch, '_id' | 'subscriberId' | 'query'>;

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
