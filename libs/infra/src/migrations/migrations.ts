import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorsFault } from '../config/index.js';
import { type Database, isDuplicateKey, makeTwinsImpossible } from '../mongo/index.js';
import { MigrationLock, schemaOf } from './migration-lock.js';
import { MIGRATIONS, type Migration, createCollections } from './migration-list.js';

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

/** Version of the data's format that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Makes collections and indexes that are missing where the data already has this format: a restore brings documents only. */
export async function ensureIndexes(database: Database): Promise<void> {
  await createCollections(database);
  await makeTwinsImpossible(database);
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
