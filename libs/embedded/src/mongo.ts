import fs from 'node:fs';
import path from 'node:path';
import { SERVICE_USER, databaseSecrets } from '@app/infra/config';
import { orStop, startChild, stopLeftover, type ChildPlan, type RunningServer } from './child-server.js';
import { findBinary } from './find-binary.js';
import { REPLICA_SET, prepareMongo, readdressMember, rolesOn, type MongoServer } from './mongo-users.js';
import { portOnRecord, savedPort } from './ports.js';
import { majorOf } from './programs.js';
import type { StartOptions } from './start-options.js';
import { checkVersion, recordVersion, recordedVersion } from './versions.js';

const DATABASE = 'techjobboard';

const argsFor = (folder: string, port: number, tests: boolean) => [
  ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'],
  ...['--wiredTigerCacheSizeGB', tests ? '0.25' : '0.5', '--oplogSize', '128', '--quiet'],
  ...['--unixSocketPrefix', folder, '--setParameter', 'diagnosticDataCollectionEnabled=false'],
  // A killed process leaves its transaction open; until the server ends it, others wait for what it had touched.
  ...['--setParameter', 'transactionLifetimeLimitSeconds=15'],
  // The first user is made with the key file. Without this anybody on this machine could be faster.
  ...['--setParameter', 'enableLocalhostAuthBypass=false'],
];

/**
 * Gives the one member of a stored replica set a new address. The server runs outside the set meanwhile, as MongoDB's
 * manual says for changed host names: inside it, it would wait for whatever listens at the old address.
 */
async function readdress(plan: ChildPlan, server: MongoServer): Promise<void> {
  const child = await startChild(plan);
  try {
    await readdressMember(server);
  } finally {
    await child.stop();
  }
}

/** Test databases have names of their own, and are dropped. */
const ANY_DATABASE = ['readWriteAnyDatabase', 'dbAdminAnyDatabase'].map((role) => ({ role, db: 'admin' }));

/**
 * Starts mongod as a replica set of one node on DATA_DIR/mongo, fetching the program if need be, and waits until it
 * takes writes. The port is kept per data folder; when it was taken the replica set is given a new address. Nobody is let in
 * without a password: data that was written before there was one is taken over as it is.
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
  const { mongoKeyFile: keyFile, mongoPassword: password } = databaseSecrets(dataDir);
  const server = { host: `127.0.0.1:${port}`, keyFile };
  const args = [...argsFor(folder, port, options.forTests === true), '--keyFile', keyFile];
  const plan: ChildPlan = { program: 'mongod', binary: binary.path, args, port, dataDir };
  if (portBefore !== port && fs.existsSync(path.join(folder, 'WiredTiger'))) await readdress(plan, server);
  const child = await startChild({ ...plan, args: [...args, '--replSet', REPLICA_SET] });
  const roles = options.anyDatabase === true ? ANY_DATABASE : rolesOn(DATABASE);
  await orStop(child, prepareMongo(server, { password, roles }));
  recordVersion(dataDir, 'mongod', binary.version);
  const url = `mongodb://${SERVICE_USER}:${password}@${server.host}/${DATABASE}?replicaSet=${REPLICA_SET}&authSource=admin`;
  return { program: 'mongod', version: binary.version, url, ...child };
}
