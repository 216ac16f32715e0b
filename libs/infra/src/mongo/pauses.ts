import { pauseId, type Pausable } from '@app/core/operating';
import type { Database } from './database.js';
import type { PauseDoc } from './documents/operating.js';

/** Operators pause a handful of things; more are counted by nobody. */
const MOST = 1_000;

/** Who stopped what, and when. */
export interface NewPause {
  readonly what: Pausable;
  /** Empty for all mail. */
  readonly name: string;
  readonly by: string;
  readonly since: Date;
}

/** Notes a pause; one that stands already stays as it is. A source is stopped by it too. */
export async function putPause(database: Database, { what, name, by, since }: NewPause): Promise<void> {
  await database.pauses.updateOne(
    { _id: pauseId(what, name) },
    { $setOnInsert: { what, name, by, since } },
    { upsert: true },
  );
  if (what === 'source') await database.sources.updateOne({ _id: name }, { $set: { paused: true } });
}

/** Ends a pause. False where none stood. */
export async function liftPause(database: Database, what: Pausable, name: string): Promise<boolean> {
  const { deletedCount } = await database.pauses.deleteOne({ _id: pauseId(what, name) });
  if (what !== 'source') return deletedCount > 0;
  const { modifiedCount } = await database.sources.updateOne(
    { _id: name, paused: true },
    { $set: { paused: false } },
  );
  return deletedCount + modifiedCount > 0;
}

/** Every pause that stands, the oldest first. One of a source that is on no list any more stops nothing, and is left out. */
export async function standingPauses(database: Database): Promise<PauseDoc[]> {
  // By an index: what is asked again and again walks no collection.
  const pauses = await database.pauses.find().sort({ _id: 1 }).limit(MOST).lean<PauseDoc[]>();
  const sources = pauses.filter(({ what }) => what === 'source').map(({ name }) => name);
  const paused = await database.sources
    .find({ _id: { $in: sources }, enabled: true, paused: true }, { _id: 1 })
    .lean<{ _id: string }[]>();
  const standing = new Set(paused.map(({ _id }) => _id));
  return pauses
    .filter(({ what, name }) => what !== 'source' || standing.has(name))
    .sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** What keeps mails back: all of them, or those to some domains. One question to the record. */
export async function mailPauses(database: Database): Promise<Pick<PauseDoc, 'what' | 'name'>[]> {
  return database.pauses
    .find({ what: { $in: ['mail', 'domain'] } }, { _id: 0, what: 1, name: 1 })
    .sort({ _id: 1 })
    .limit(MOST)
    .lean<Pick<PauseDoc, 'what' | 'name'>[]>();
}
