import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorsFault } from '../config/index.js';
import { type Database, isDuplicateKey, makeTwinsImpossible } from '../mongo/index.js';
import { dateAddressLimits } from './date-address-limits.js';
import { keepWordsAlone, noteWordsNews } from './exact-words.js';
import { joinTwins } from './join-twins.js';
import { MigrationLock, schemaOf } from './migration-lock.js';

/**
 * One step of the data's format. Steps run in order and are never edited after a release. One that was cut off is run
 * again from its start, by whoever has the lock then.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  run(database: Database): Promise<void>;
}

/** Raised when the data is newer than the program: an older program must not touch it. */
export class SchemaVersionError extends OperatorsFault {
  override readonly name = 'SchemaVersionError';
}

/** Id of the record in `meta` that stands while a restore goes on. */
export const RESTORE_MARK = 'restore';

const LOCK_MS = 30_000;
/** How long a running service may take to hear of a migration: see SchemaFence. */
const HEARING_MS = 5_000;
const POLL_MS = 100;

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
  { version: 9, name: 'signs of life of matchers and apis', run: createCollections },
  {
    version: 10,
    name: 'indexes of what is asked again and again',
    run: async (database) => {
      await dateAddressLimits(database);
      await createCollections(database);
      await dropIndexes(database.deliveries, ['finished', 'lapses']);
    },
  },
  { version: 11, name: 'index of how open postings were read', run: createCollections },
  { version: 12, name: 'samples are marked as such', run: markSamples },
  { version: 13, name: 'index of reports by kind', run: createCollections },
  {
    version: 14,
    name: 'openings are looked up by version and beginnings of the title',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.postings, ['openings']);
    },
  },
  {
    version: 15,
    name: 'words of saved searches mean themselves alone, and their subscribers are told',
    run: async (database) => {
      await createCollections(database);
      await keepWordsAlone(database);
      await noteWordsNews(database);
    },
  },
  {
    version: 16,
    name: 'one index of due deliveries for every channel',
    run: async (database) => {
      await createCollections(database);
      await dropIndexes(database.deliveries, ['due', 'due-hooks']);
    },
  },
];

/** Version of the data's format that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Postings of sample sources, shown or not. The board reads them when it starts, after this. */
async function markSamples({ sources, postings }: Database): Promise<void> {
  const samples = await sources.distinct('_id', { origin: 'sample' });
  await postings.updateMany({ source: { $in: samples } }, { $set: { sample: true } });
}

/** Drops those that are there. */
async function dropIndexes(
  { collection }: Pick<Database['alerts'], 'collection'>,
  names: readonly string[],
): Promise<void> {
  const there = Object.keys(await collection.indexInformation());
  for (const name of names) if (there.includes(name)) await collection.dropIndex(name);
}

/** Makes collections and indexes that are missing where the data already has this format: a restore brings documents only. */
export async function ensureIndexes(database: Database): Promise<void> {
  await createCollections(database);
  await makeTwinsImpossible(database);
}

/** Makes what is missing; what is there stays as it is. */
async function createCollections(database: Database): Promise<void> {
  for (const model of Object.values(database.connection.models)) await model.createCollection();
  for (const model of Object.values(database.connection.models)) await model.createIndexes();
}

/** What a caller of `migrate` may change. */
export interface MigrationOptions {
  readonly steps?: readonly Migration[];
  /** Term of the lock: it is renewed in it. */
  readonly lockMs?: number;
  /** How long services of an older release are given to hear that the format changes. */
  readonly hearingMs?: number;
  /** Called, maybe more than once, where the data is of an older format or of none: it is being brought to this one, here or elsewhere. */
  readonly onOlder?: () => void;
  /** Told how the lock is given back while this process has it, and null when it has it no more. */
  readonly onLock?: (giveBack: (() => Promise<void>) | null) => void;
}

/**
 * Brings the data to this program's format. Any number of processes may call it at the same time: one migrates, the
 * others wait. Throws SchemaVersionError where the data is newer.
 */
export async function migrate(database: Database, options: MigrationOptions = {}): Promise<void> {
  const { steps = MIGRATIONS, lockMs = LOCK_MS, onOlder } = options;
  const target = steps.at(-1)?.version ?? 0;
  await refuseRestore(database);
  await ensureSchema(database);
  for (;;) {
    const current = (await schemaOf(database).findOne({ _id: 'schema' }))?.version ?? 0;
    if (current > target) throw newer(current, target);
    if (current === target) return;
    onOlder?.();
    const lock = await MigrationLock.take(database, lockMs, target);
    if (lock === null) await sleep(POLL_MS);
    else await runSteps(database, lock, steps, options);
  }
}

/** Runs what is missing, until the end or until the lock turns out to be lost: then another process goes on. */
async function runSteps(
  database: Database,
  lock: MigrationLock,
  steps: readonly Migration[],
  { hearingMs = HEARING_MS, onLock }: MigrationOptions,
): Promise<void> {
  onLock?.(() => lock.giveBack());
  try {
    const before = (await schemaOf(database).findOne({ _id: 'schema' }))?.version ?? 0;
    // Where there is no data yet nobody works with it.
    if (before > 0) await sleep(hearingMs);
    for (const step of steps.filter(({ version }) => version > before)) {
      await step.run(database);
      if (!(await lock.reached(step.version))) return;
    }
  } finally {
    onLock?.(null);
    await lock.giveBack();
  }
}

/** The format of data that is newer than this program's, or being made so now; null where there is no such thing. */
export async function newerSchema(database: Database): Promise<number | null> {
  const isBeingMade = { target: { $gt: SCHEMA_VERSION }, $expr: { $gt: ['$lockedUntil', '$$NOW'] } };
  const found = await schemaOf(database).findOne({
    _id: 'schema',
    $or: [{ version: { $gt: SCHEMA_VERSION } }, isBeingMade],
  });
  return found === null ? null : Math.max(found.version, found.target ?? 0);
}

/** Whether a database holds the data of a TechJobBoard, of whatever format: one that was never started there made none. */
export async function holdsBoard(database: Database): Promise<boolean> {
  return (await schemaOf(database).findOne({ _id: 'schema', version: { $gt: 0 } })) !== null;
}

/** What is said where the data is newer than the program. */
export function newer(version: number, known: number = SCHEMA_VERSION): SchemaVersionError {
  return new SchemaVersionError(
    `The data has format ${version}, this program knows ${known}: start the newer release, or restore a backup made before the upgrade.`,
  );
}

async function refuseRestore(database: Database): Promise<void> {
  if ((await schemaOf(database).findOne({ _id: RESTORE_MARK })) === null) return;
  throw new SchemaVersionError(
    'A restore into this database goes on, or was cut off: wait for its end, or restore again into a new one.',
  );
}

async function ensureSchema(database: Database): Promise<void> {
  try {
    const first = { $setOnInsert: { version: 0 } };
    await schemaOf(database).updateOne({ _id: 'schema' }, first, { upsert: true });
  } catch (error) {
    // Another process inserted it at the same moment.
    if (!isDuplicateKey(error)) throw error;
  }
}
