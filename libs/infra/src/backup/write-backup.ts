import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { mongo } from 'mongoose';
import { DATABASE_SECRETS, secretsFolder } from '../config/index.js';
import { SCHEMA_VERSION } from '../migrations/index.js';
import type { Database } from '../mongo/index.js';
import { noteBackup } from './last-backup.js';
import { BackupError, manifestOf, sha256Of, writeManifest, type Manifest } from './manifest.js';

const { EJSON } = mongo.BSON;
/** Has MongoDB keep the snapshot that is read for longer than any backup takes. */
export const SNAPSHOTS_KEPT = { setParameter: 1, minSnapshotHistoryWindowInSeconds: 6 * 3_600 } as const;
/** A read concern of the connection's would take the place of the session's. */
const SNAPSHOT = { readConcern: { level: 'snapshot' } } as const;
const BATCH = 1_000;
/** Of no use elsewhere: which processes run here, and how busy they were. */
const LEFT_OUT = new Set(['heartbeats', 'queueMinutes']);

/** What a backup is made of. */
export interface BackupSource {
  readonly database: Database;
  readonly dataDir: string;
}

/**
 * Writes every collection but the signs of life and the figures of queues, as of one instant, and the secrets into a new folder: a gzip of one document a line (MongoDB's
 * canonical Extended JSON) for each collection, and a manifest with counts and checksums. The board may run meanwhile. The
 * folder appears under its name when it is complete, readable by this user only; then the record notes when it was taken. Throws BackupError.
 */
export async function writeBackup(
  { database, dataDir }: BackupSource,
  folder: string,
  now: Date,
): Promise<Manifest> {
  if (fs.existsSync(folder)) throw new BackupError(`${folder} exists already: name a new folder.`);
  const partial = `${folder}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  for (const part of ['collections', 'secrets'])
    fs.mkdirSync(path.join(partial, part), { recursive: true, mode: 0o700 });
  const collections = await writeCollections(database, partial);
  const secrets = await copySecrets(dataDir, partial);
  const takenAt = now.toISOString();
  const manifest = manifestOf({ schemaVersion: SCHEMA_VERSION, takenAt, collections, secrets });
  writeManifest(partial, manifest);
  fs.renameSync(partial, folder);
  await noteBackup(database, now);
  return manifest;
}

async function writeCollections(database: Database, folder: string): Promise<Manifest['collections']> {
  const client = database.connection.getClient();
  const db = client.db(database.name);
  await keepSnapshots(client);
  const found = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  const names = found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !LEFT_OUT.has(name));
  const session = client.startSession({ snapshot: true });
  try {
    const written: Manifest['collections'] = [];
    for (const name of names.sort()) {
      const file = path.join('collections', `${name}.ndjson.gz`);
      const cursor = db.collection(name, SNAPSHOT).find({}, { session, batchSize: BATCH });
      const documents = await writeLines(cursor, path.join(folder, file));
      written.push({ name, file, documents, sha256: await sha256Of(path.join(folder, file)) });
    }
    return written;
  } finally {
    await session.endSession();
  }
}

/** A server that refuses keeps snapshots for five minutes, unless somebody who may has asked for more: enough for most boards. */
async function keepSnapshots(client: mongo.MongoClient): Promise<void> {
  await client
    .db('admin')
    .command(SNAPSHOTS_KEPT)
    .catch(() => undefined);
}

async function writeLines(documents: AsyncIterable<mongo.BSON.Document>, file: string): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const document of documents) {
      count += 1;
      yield `${EJSON.stringify(document, { relaxed: false })}\n`;
    }
  }
  await pipeline(
    Readable.from(lines()),
    createGzip(),
    fs.createWriteStream(file, { mode: 0o600, flush: true }),
  );
  return count;
}

/** Without them the restored addresses could not be found again, and no link in an old mail would work. */
async function copySecrets(dataDir: string, folder: string): Promise<Manifest['secrets']> {
  const from = secretsFolder(dataDir);
  const there = fs.existsSync(from) ? fs.readdirSync(from).sort() : [];
  // What opens the databases belongs to their servers: a restored board makes its own.
  const names = there.filter((name) => !DATABASE_SECRETS.includes(name));
  const copied: Manifest['secrets'] = [];
  for (const name of names) {
    const file = path.join('secrets', name);
    fs.copyFileSync(path.join(from, name), path.join(folder, file));
    fs.chmodSync(path.join(folder, file), 0o600);
    copied.push({ name, file, sha256: await sha256Of(path.join(folder, file)) });
  }
  return copied;
}
