import fs from 'node:fs';
import path from 'node:path';
import { pause, systemClock } from '@app/infra/system';
import type { mongo } from 'mongoose';
import { orStop, startChild, stopLeftover, type ChildPlan, type RunningServer } from './child-server.js';
import { findBinary } from './find-binary.js';
import { portOnRecord, savedPort } from './ports.js';
import { majorOf } from './programs.js';
import { ServerError } from './server-error.js';
import type { StartOptions } from './start-options.js';
import { checkVersion, recordVersion, recordedVersion } from './versions.js';

const REPLICA_SET = 'rs0';
const POLL_MS = 20;
const PRIMARY_MS = 60_000;
const NOT_YET_INITIALIZED = 94;

const argsFor = (folder: string, port: number, tests: boolean) => [
  ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'],
  ...['--wiredTigerCacheSizeGB', tests ? '0.25' : '0.5', '--oplogSize', '128', '--quiet'],
  ...['--unixSocketPrefix', folder, '--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // A killed process leaves its transaction open; until the server ends it, others wait for what it had touched.
  ...['--setParameter', 'transactionLifetimeLimitSeconds=15'],
];

const codeOf = (error: unknown) => (error as { code?: unknown }).code;

async function ensureReplicaSet(admin: mongo.Admin, host: string): Promise<void> {
  try {
    await admin.command({ replSetGetStatus: 1 });
  } catch (error) {
    if (codeOf(error) !== NOT_YET_INITIALIZED) throw error;
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
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

async function withClient(port: number, work: (client: mongo.MongoClient) => Promise<void>): Promise<void> {
  const { mongo: driver } = await import('mongoose');
  const client = new driver.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 30_000,
  });
  try {
    await work(client);
  } finally {
    await client.close();
  }
}

const makePrimary = (port: number) =>
  withClient(port, async (client) => {
    const admin = client.db('admin').admin();
    await ensureReplicaSet(admin, `127.0.0.1:${port}`);
    await waitForPrimary(admin);
  });

/**
 * Gives the one member of a stored replica set a new address. The server runs outside the set meanwhile, as MongoDB's
 * manual says for changed host names: inside it, it would wait for whatever listens at the old address.
 */
async function readdress(plan: ChildPlan): Promise<void> {
  const child = await startChild(plan);
  try {
    await withClient(plan.port, async (client) => {
      const host = `127.0.0.1:${plan.port}`;
      const sets = client.db('local').collection<{ _id: string }>('system.replset');
      await sets.updateOne({ _id: REPLICA_SET }, { $set: { 'members.0.host': host }, $inc: { version: 1 } });
    });
  } finally {
    await child.stop();
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
  const portBefore = portOnRecord(dataDir, 'mongod');
  const [binary, port] = await Promise.all([
    findBinary({ program: 'mongod', binDir: options.binDir, env: options.env, wantMajor, log }),
    savedPort(dataDir, 'mongod', log),
  ]);
  checkVersion(dataDir, 'mongod', binary.version);
  const args = argsFor(folder, port, options.forTests === true);
  const plan: ChildPlan = { program: 'mongod', binary: binary.path, args, port, dataDir };
  if (portBefore !== port && fs.existsSync(path.join(folder, 'WiredTiger'))) await readdress(plan);
  const child = await startChild({ ...plan, args: [...args, '--replSet', REPLICA_SET] });
  await orStop(child, makePrimary(port));
  recordVersion(dataDir, 'mongod', binary.version);
  const url = `mongodb://127.0.0.1:${port}/techjobboard?replicaSet=${REPLICA_SET}`;
  return { program: 'mongod', version: binary.version, url, ...child };
}
