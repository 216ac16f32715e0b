import fs from 'node:fs';
import { Redis } from 'ioredis';
import { SERVICE_USER, databaseSecrets } from '@app/infra/config';
import { orStop, startChild, stopLeftover, type RunningServer } from './processes/child-server.js';
import { findBinary } from './programs/find-binary.js';
import { ageWarning } from './programs/other-version.js';
import { savedPort } from './processes/ports.js';
import { pause, systemClock } from '@app/infra/system';
import { ServerError } from './programs/server-error.js';
import type { StartOptions } from './start-options.js';
import { dataFolder, ownPrograms, recordVersion, writtenData } from './programs/versions.js';

const LOADING_MS = 60_000;

const argsFor = (folder: string, port: number, usersFile: string, tests: boolean) => [
  ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
  ...['--appendonly', tests ? 'no' : 'yes', '--appendfsync', 'everysec'],
  ...['--maxmemory-policy', 'noeviction', '--aclfile', usersFile],
];

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, connectTimeout: 5_000 });
  // Without a listener ioredis prints each connection error; the command that fails reports it.
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

const policyOf = (info: string) => /^maxmemory_policy:(.*?)\r?$/m.exec(info)?.[1];

/**
 * Refuses a Redis that may throw away keys when its memory is full: queues would lose jobs without a word. Asks INFO,
 * which hosted servers allow where CONFIG is forbidden.
 */
export async function assertNoEviction(redisUrl: string): Promise<void> {
  const shown = redisUrl.replace(/\/\/[^@/]*@/, '//***@');
  const info = await withRedis(redisUrl, (redis) => redis.info('memory')).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new ServerError(`Redis at ${shown} does not answer (${why}). Check REDIS_URL.`);
  });
  const policy = policyOf(info);
  if (policy === 'noeviction') return;
  throw new ServerError(
    `Redis at ${shown} has maxmemory-policy ${policy ?? 'unknown'}: when its memory is full it would drop queued work. ` +
      'Set it: redis-cli config set maxmemory-policy noeviction (and in redis.conf).',
  );
}

/** Waits until the server has loaded its files; until then every command is answered with LOADING. */
async function waitUntilLoaded(url: string): Promise<void> {
  const deadline = systemClock.monotonicMs() + LOADING_MS;
  for (;;) {
    const info = await withRedis(url, (redis) => redis.info('persistence'));
    if (!/^loading:1/m.test(info)) return;
    if (systemClock.monotonicMs() > deadline)
      throw new ServerError('Redis did not load its files within 60 s.');
    await pause(50);
  }
}

/** A Redis of ours. */
export interface RunningRedis extends RunningServer {
  /** Its address as the user who may do everything: for whoever breaks it on purpose. */
  readonly adminUrl: string;
}

/**
 * Starts redis-server on DATA_DIR/redis, fetching the program if need be, and waits until it answers. Nobody is let in without
 * a password.
 */
export async function startRedis(options: StartOptions): Promise<RunningRedis> {
  const { dataDir, log } = options;
  const folder = dataFolder(dataDir, 'redis-server');
  const data = writtenData(dataDir, 'redis-server');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  await stopLeftover(dataDir, 'redis-server', log);
  const [binary, port] = await Promise.all([
    findBinary({ ...options, program: 'redis-server', ownDir: ownPrograms(dataDir), data }),
    savedPort(dataDir, 'redis-server', log),
  ]);
  const warning = ageWarning('redis-server', binary.version, systemClock.now(), data !== undefined);
  if (warning !== null && options.forTests !== true) log(warning);
  const { redisUsersFile, redisPassword, redisAdmin } = databaseSecrets(dataDir);
  const args = argsFor(folder, port, redisUsersFile, options.forTests === true);
  const child = await startChild({ program: 'redis-server', binary: binary.path, args, port, dataDir });
  const urlFor = (user: string, password: string) => `redis://${user}:${password}@127.0.0.1:${port}`;
  const url = urlFor(SERVICE_USER, redisPassword);
  const adminUrl = urlFor(redisAdmin.user, redisAdmin.password);
  await orStop(child, waitUntilLoaded(url));
  recordVersion(dataDir, 'redis-server', binary.version);
  return { program: 'redis-server', version: binary.version, url, adminUrl, ...child };
}
