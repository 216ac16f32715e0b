import fs from 'node:fs';
import { SERVICE_USER, databaseSecrets } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import {
  orStop,
  startChild,
  stopLeftover,
  type ChildPlan,
  type RunningServer,
} from './processes/child-server.js';
import { findBinary } from './programs/find-binary.js';
import { REPLICA_SET, prepareMongo, readdressMember, rolesOn, type MongoServer } from './mongo-users.js';
import { portOnRecord, savedPort } from './processes/ports.js';
import { ageWarning } from './programs/other-version.js';
import type { StartOptions } from './start-options.js';
import { dataFolder, hasStore, ownPrograms, recordVersion, writtenData } from './programs/versions.js';

const DATABASE = 'techjobboard';

const argsFor = (folder: string, port: number, tests: boolean) => [
  ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'],
  ...['--wiredTigerCacheSizeGB', tests ? '0.25' : '0.5', '--oplogSize', '128', '--quiet'],
  // Nothing to gain on loopback, and releases before 6.0.27 give away memory by it (CVE-2025-14847).
  ...['--networkMessageCompressors', 'disabled'],
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
  const folder = dataFolder(dataDir, 'mongod');
  const data = writtenData(dataDir, 'mongod');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  await stopLeftover(dataDir, 'mongod', log);
  const portBefore = portOnRecord(dataDir, 'mongod');
  const [binary, port] = await Promise.all([
    findBinary({ ...options, program: 'mongod', ownDir: ownPrograms(dataDir), data }),
    savedPort(dataDir, 'mongod', log),
  ]);
  const warning = ageWarning('mongod', binary.version, systemClock.now(), data !== undefined);
  if (warning !== null && options.forTests !== true) log(warning);
  const { mongoKeyFile: keyFile, mongoPassword: password } = databaseSecrets(dataDir);
  const server = { host: `127.0.0.1:${port}`, keyFile };
  const args = [...argsFor(folder, port, options.forTests === true), '--keyFile', keyFile];
  const plan: ChildPlan = { program: 'mongod', binary: binary.path, args, port, dataDir };
  if (portBefore !== port && hasStore(dataDir)) await readdress(plan, server);
  const child = await startChild({ ...plan, args: [...args, '--replSet', REPLICA_SET] });
  const roles = options.anyDatabase === true ? ANY_DATABASE : rolesOn(DATABASE);
  await orStop(child, prepareMongo(server, { password, roles }));
  recordVersion(dataDir, 'mongod', binary.version);
  const url = `mongodb://${SERVICE_USER}:${password}@${server.host}/${DATABASE}?replicaSet=${REPLICA_SET}&authSource=admin`;
  return { program: 'mongod', version: binary.version, url, ...child };
}
