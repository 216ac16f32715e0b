import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { createGunzip } from 'node:zlib';
import { mongo } from 'mongoose';
import { secretsFolder } from '../config/index.js';
import { RESTORE_MARK, SCHEMA_VERSION, ensureIndexes, migrate } from '../migrations/index.js';
import { renameDataset, type Database } from '../mongo/index.js';
import { noteBackup } from './last-backup.js';
import { heldIfDue } from './hold.js';
import { BackupError, checkBackup, type Manifest } from './manifest.js';

const { EJSON } = mongo.BSON;
const BATCH = 500;
/** Collections that a board makes at its first start, before anything has happened. */
const MADE_AT_START = new Set(['meta', 'counters', 'heartbeats', 'dayFigures']);

type Document = mongo.BSON.Document & { _id: string };

/** Where a backup is restored to. */
export interface RestoreTarget {
  readonly database: Database;
  readonly dataDir: string;
}

/**
 * Restores a backup into an empty database, and its secrets into a data folder that has none or the same. Everything is
 * compared with its checksum first. Whatever may have been sent since the backup is held: see `releaseHeld`. A restore
 * that is cut off leaves a mark with which no service starts. Throws BackupError.
 */
export async function restoreBackup(
  { database, dataDir }: RestoreTarget,
  folder: string,
  now: Date,
): Promise<Manifest> {
  const manifest = await checkBackup(folder);
  if (manifest.schemaVersion > SCHEMA_VERSION) {
    throw new BackupError(
      `The backup has format ${manifest.schemaVersion}, this program knows ${SCHEMA_VERSION}.`,
    );
  }
  assertSecretsFit(folder, dataDir, manifest);
  await assertEmpty(database);
  const db = database.connection.getClient().db(database.name);
  const meta = db.collection<Document>('meta');
  await meta.deleteMany({});
  await db.collection('counters').deleteMany({});
  await db.collection('dayFigures').deleteMany({});
  await meta.insertOne({ _id: RESTORE_MARK, startedAt: now });
  for (const { name, file, documents } of manifest.collections) {
    const restored = await restoreFile(db.collection<Document>(name), path.join(folder, file), name, now);
    if (restored !== documents)
      throw new BackupError(`${file} holds ${restored} documents, not ${documents}.`);
  }
  writeSecrets(folder, dataDir, manifest);
  await meta.deleteOne({ _id: RESTORE_MARK });
  await migrate(database);
  await ensureIndexes(database);
  await renameDataset(database);
  await noteBackup(database, new Date(manifest.takenAt));
  return manifest;
}

async function assertEmpty(database: Database): Promise<void> {
  const db = database.connection.getClient().db(database.name);
  for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (MADE_AT_START.has(name)) continue;
    if ((await db.collection(name).findOne({}, { projection: { _id: 1 } })) !== null) {
      throw new BackupError(
        `The database is not empty: ${name} holds documents. Restore into a new database (or a new DATA_DIR).`,
      );
    }
  }
}

function assertSecretsFit(folder: string, dataDir: string, { secrets }: Manifest): void {
  for (const { name, file } of secrets) {
    const there = path.join(secretsFolder(dataDir), name);
    if (!fs.existsSync(there)) continue;
    if (!fs.readFileSync(there).equals(fs.readFileSync(path.join(folder, file)))) {
      throw new BackupError(
        `${there} differs from the backup's: with it, restored addresses and links would not work. Move the folder away, then restore.`,
      );
    }
  }
}

function writeSecrets(folder: string, dataDir: string, { secrets }: Manifest): void {
  const target = secretsFolder(dataDir);
  fs.mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const { name, file } of secrets) {
    fs.copyFileSync(path.join(folder, file), path.join(target, name));
    fs.chmodSync(path.join(target, name), 0o600);
  }
}

async function restoreFile(
  collection: mongo.Collection<Document>,
  file: string,
  name: string,
  now: Date,
): Promise<number> {
  const lines = readline.createInterface({
    input: fs.createReadStream(file).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let count = 0;
  let batch: Document[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false });
    batch = [];
  };
  for await (const line of lines) {
    batch.push(heldIfDue(name, EJSON.parse(line, { relaxed: false }), now) as Document);
    count += 1;
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return count;
}
