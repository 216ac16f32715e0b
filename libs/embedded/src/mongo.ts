import fs from 'node:fs';
import path from 'node:path';
import { pause, systemClock } from '@app/infra/system';
import type { mongo } from 'mongoose';
import { startChild, stopLeftover, type RunningServer } from './child-server.js';
import { findBinary } from './find-binary.js';
import { savedPort } from './ports.js';
import { majorOf } from './programs.js';
import { ServerError } from './server-error.js';
import type { StartOptions } from './start-options.js';
import { checkVersion, recordVersion, recordedVersion } from './versions.js';

const REPLICA_SET = 'rs0';
const POLL_MS = 20;
const PRIMARY_MS = 60_000;
const NOT_YET_INITIALIZED = 94;
const INVALID_REPLICA_SET_CONFIG = 93;

const argsFor = (folder: string, port: number, tests: boolean) => [
  ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', REPLICA_SET],
  ...['--wiredTigerCacheSizeGB', tests ? '0.25' : '0.5', '--oplogSize', '128', '--quiet'],
  ...['--unixSocketPrefix', folder, '--setParameter', 'diagnosticDataCollectionEnabled=false'],
];

const codeOf = (error: unknown) => (error as { code?: unknown }).code;

async function initiate(admin: mongo.Admin, host: string): Promise<void> {
  await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
}

/** Gives the one member its present address: it is part of the replica set's stored configuration. */
async function readdress(admin: mongo.Admin, host: string): Promise<void> {
  const { config } = await admin.command({ replSetGetConfig: 1 });
  const [member] = config.members;
  if (member?.host === host) return;
  const next = { ...config, version: config.version + 1, members: [{ ...member, host }] };
  await admin.command({ replSetReconfig: next, force: true });
}

async function ensureReplicaSet(admin: mongo.Admin, host: string): Promise<void> {
  try {
    await readdress(admin, host);
  } catch (error) {
    if (codeOf(error) !== NOT_YET_INITIALIZED && codeOf(error) !== INVALID_REPLICA_SET_CONFIG) throw error;
    await initiate(admin, host);
  }
}

async function waitForPrimary(admin: mongo.Admin): Promise<void> {
  const deadline = systemClock.monotonicMs() + PRIMARY_MS;
  for (;;) {
    const hello = await admin.command({ hello: 1 });
    if (hello['isWritablePrimary'] === true) return;
    if (systemClock.monotonicMs() > deadline) {
      throw new ServerError('MongoDB did not become primary within 60 s: see mongod.log in DATA_DIR.');
    }
    await pause(POLL_MS);
  }
}

async function makePrimary(port: number): Promise<void> {
  const { mongo: driver } = await import('mongoose');
  const client = new driver.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 30_000,
  });
  try {
    const admin = client.db('admin').admin();
    await ensureReplicaSet(admin, `127.0.0.1:${port}`);
    await waitForPrimary(admin);
  } finally {
    await client.close();
  }
}

/**
 * Starts mongod as a replica set of one node on DATA_DIR/mongo, fetching the program if need be, and waits until it
 * takes writes. The port is kept per data folder; when it was taken the replica set is given a new address.
 */
export async function startMongo(options: StartOptions): Promise<RunningServer> {
  const { dataDir, log } = options;
  const folder = path.join(dataDir, 'mongo');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  await stopLeftover(dataDir, 'mongod', log);
  const recorded = recordedVersion(dataDir, 'mongod');
  const wantMajor = recorded === undefined ? undefined : majorOf(recorded);
  const [binary, port] = await Promise.all([
    findBinary({ program: 'mongod', binDir: options.binDir, searchPath: options.searchPath, wantMajor, log }),
    savedPort(dataDir, 'mongod', log),
  ]);
  checkVersion(dataDir, 'mongod', binary.version);
  const args = argsFor(folder, port, options.forTests === true);
  const child = await startChild({ program: 'mongod', binary: binary.path, args, port, dataDir });
  await makePrimary(port);
  recordVersion(dataDir, 'mongod', binary.version);
  const url = `mongodb://127.0.0.1:${port}/techjobboard?replicaSet=${REPLICA_SET}`;
  return { program: 'mongod', version: binary.version, url, ...child };
}
