import path from 'node:path';
import { findMongo } from '@app/cli';
import { lockDataDir, runningOn, startMongo } from '@app/embedded';
import type { Config } from '@app/infra/config';
import { Database, newer, newerSchema } from '@app/infra/mongo';

/** What a command may need of the database. */
export interface MongoOptions {
  /** True where no TechJobBoard may run on the data folder meanwhile. */
  readonly alone: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/**
 * Runs a command on the database: that of MONGODB_URI, or that of the TechJobBoard that runs on DATA_DIR; where none runs,
 * its own is started for as long as the command takes.
 */
export async function withMongo<T>(
  config: Config,
  { alone, env, log }: MongoOptions,
  work: (database: Database, uri: string) => Promise<T>,
): Promise<T> {
  const foreign = config.MONGODB_URI !== undefined;
  if (foreign || (!alone && runningOn(config.DATA_DIR) !== null)) return onDatabase(findMongo(config), work);
  const unlock = lockDataDir(config.DATA_DIR);
  try {
    const binDir = path.join(config.DATA_DIR, 'bin');
    const server = await startMongo({ dataDir: config.DATA_DIR, binDir, env, log });
    try {
      return await onDatabase(server.url, work);
    } finally {
      await server.stop();
    }
  } finally {
    unlock();
  }
}

/**
 * Runs work on the database at an address and closes the connection. Throws SchemaVersionError where the data is newer than
 * this program: a command of an older release would read and write what it does not understand.
 */
export async function onDatabase<T>(
  uri: string,
  work: (database: Database, uri: string) => Promise<T>,
): Promise<T> {
  const database = await Database.connect(uri);
  try {
    const version = await newerSchema(database);
    if (version !== null) throw newer(version);
    return await work(database, uri);
  } finally {
    await database.close();
  }
}
