import './resolve-aliases.cjs';
import path from 'node:path';
import { ServerError, lockDataDir, startMongo, startRedis, type RunningServer } from '@app/embedded';

/** What globalSetup leaves for globalTeardown: they share one process but no module. */
export interface TestServers {
  readonly servers: readonly RunningServer[];
  readonly unlock: () => void;
}

const FREE_FOLDER_TRIES = 8;
const cacheRoot = () => path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers');

/** The first data folder that no other test run uses: several runs can go side by side. */
function claimFolder(): { dataDir: string; unlock: () => void } {
  for (let n = 1; ; n++) {
    const dataDir = path.join(cacheRoot(), `run-${n}`);
    try {
      return { dataDir, unlock: lockDataDir(dataDir) };
    } catch (error) {
      if (!(error instanceof ServerError) || n === FREE_FOLDER_TRIES) throw error;
    }
  }
}

/** Starts MongoDB and Redis once for a whole test run, unless TEST_MONGODB_URI and TEST_REDIS_URL name some. */
export default async function startServers(): Promise<void> {
  if (process.env['TEST_MONGODB_URI'] && process.env['TEST_REDIS_URL']) return;
  const { dataDir, unlock } = claimFolder();
  const options = {
    dataDir,
    binDir: path.join(cacheRoot(), 'bin'),
    env: process.env,
    log: (line: string) => process.stderr.write(`test servers: ${line}\n`),
    forTests: true,
    anyDatabase: true,
  };
  const [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
  process.env['TEST_MONGODB_URI'] = mongo.url;
  process.env['TEST_REDIS_URL'] = redis.url;
  (globalThis as { testServers?: TestServers }).testServers = { servers: [mongo, redis], unlock };
}
