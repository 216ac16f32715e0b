import { setTimeout as sleep } from 'node:timers/promises';
import type { Collection } from 'mongoose';
import { OperatorsFault } from '../config/index.js';
import type { Database } from './database.js';
import { joinTwins } from './join-twins.js';
import { makeTwinsImpossible } from './twins.js';

/** One step of the data's format. Steps run once, in order, and are never edited after a release. */
interface Migration {
  readonly version: number;
  readonly name: string;
  run(database: Database): Promise<void>;
}

interface MetaDoc {
  _id: string;
  version: number;
  lockedUntil?: Date;
}

/** Raised when the data is newer than the program: an older program must not touch it. */
export class SchemaVersionError extends OperatorsFault {
  override readonly name = 'SchemaVersionError';
}

/** Id of the record in `meta` that stands while a restore goes on. */
export const RESTORE_MARK = 'restore';

const LOCK_MS = 60_000;
const POLL_MS = 100;
const DUPLICATE_KEY = 11_000;

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'collections, indexes and the counter of changes',
    run: async (database) => {
      await createCollections(database);
      await database.counters.updateOne({ _id: 'changes' }, { $setOnInsert: { value: 0 } }, { upsert: true });
    },
  },
  {
    version: 2,
    name: 'collections that were added after the first release of the format',
    run: createCollections,
  },
  { version: 3, name: 'webhooks that were received', run: createCollections },
  { version: 4, name: 'indexes of what is forgotten after a while', run: createCollections },
  {
    version: 5,
    name: 'indexes of due alerts that hold the person too',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.alerts, ['due', 'subscriberId_1_state_1']);
    },
  },
  {
    version: 6,
    name: 'reports of readers, what the operator hid, feeds and hooks of saved searches',
    run: createCollections,
  },
  { version: 7, name: 'index of mails that left something out', run: createCollections },
  {
    version: 8,
    name: 'one search of a wording for one subscriber',
    run: async (database) => {
      await createCollections(database);
      await joinTwins(database);
      await makeTwinsImpossible(database);
    },
  },
  { version: 9, name: 'samples are marked as such', run: markSamples },
];

/** Version of the data's format that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Postings of sample sources, shown or not. The board reads them when it starts, after this. */
async function markSamples({ sources, postings }: Database): Promise<void> {
  const samples = await sources.distinct('_id', { origin: 'sample' });
  await postings.updateMany({ source: { $in: samples } }, { $set: { sample: true } });
}

/** Drops those that are there. */
async function dropIndexes(model: Database['alerts'], names: readonly string[]): Promise<void> {
  const there = Object.keys(await model.collection.indexInformation());
  for (const name of names) if (there.includes(name)) await model.collection.dropIndex(name);
}

/** Makes what is missing; what is there stays as it is. */
async function createCollections(database: Database): Promise<void> {
  for (const model of Object.values(database.connection.models)) await model.createCollection();
  for (const model of Object.values(database.connection.models)) await model.createIndexes();
}

/**
 * Brings the data to this program's format. Any number of processes may call it at the same time: one migrates, the
 * others wait. Throws SchemaVersionError where the data is newer.
 */
export async function migrate(database: Database): Promise<void> {
  const meta = database.connection.collection<MetaDoc>('meta');
  if ((await meta.findOne({ _id: RESTORE_MARK })) !== null) {
    throw new SchemaVersionError(
      'A restore into this database goes on, or was cut off: wait for its end, or restore again into a new one.',
    );
  }
  await ensureMeta(meta);
  for (;;) {
    const current = await meta.findOne({ _id: 'schema' });
    if (current !== null && current.version > SCHEMA_VERSION) {
      throw new SchemaVersionError(
        `The data has format ${current.version}, this program knows ${SCHEMA_VERSION}: start the newer release, or restore a backup made before the upgrade.`,
      );
    }
    if (current?.version === SCHEMA_VERSION) return;
    if (await lock(meta)) break;
    await sleep(POLL_MS);
  }
  const before = (await meta.findOne({ _id: 'schema' }))?.version ?? 0;
  for (const step of MIGRATIONS.filter((migration) => migration.version > before)) {
    await step.run(database);
    await meta.updateOne({ _id: 'schema' }, { $set: { version: step.version } });
  }
  await meta.updateOne({ _id: 'schema' }, { $unset: { lockedUntil: '' } });
}

/** Takes the lock for a minute of server time; false where another process has it. */
async function lock(meta: Collection<MetaDoc>): Promise<boolean> {
  const taken = await meta.findOneAndUpdate(
    {
      _id: 'schema',
      $or: [{ lockedUntil: { $exists: false } }, { $expr: { $lt: ['$lockedUntil', '$$NOW'] } }],
    },
    [{ $set: { lockedUntil: { $add: ['$$NOW', LOCK_MS] } } }],
  );
  return taken !== null;
}

async function ensureMeta(meta: Collection<MetaDoc>): Promise<void> {
  try {
    await meta.updateOne({ _id: 'schema' }, { $setOnInsert: { version: 0 } }, { upsert: true });
  } catch (error) {
    // Another process inserted it at the same moment.
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
  }
}
