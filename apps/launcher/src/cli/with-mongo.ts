import path from 'node:path';
import { ServerError, findMongo, hasStore, lockDataDir, runningOn, startMongo } from '@app/embedded';
import type { Config } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { holdsBoard, newer, newerSchema } from '@app/infra/migrations';
import { programsFolder } from '../programs-folder.js';

/** What a command may need of the database. */
export interface MongoOptions {
  /** True where no TechJobBoard may run on the data folder meanwhile. */
  readonly alone: boolean;
  /** True where the command makes no sense without the data of a board: then none is made, and nothing is fetched. */
  readonly onBoard: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/**
 * Runs a command on the database: that of MONGODB_URI, or that of the TechJobBoard that runs on DATA_DIR; where none runs,
 * its own is started for as long as the command takes.
 */
export async function withMongo<T>(
  config: Config,
  { alone, onBoard, env, log }: MongoOptions,
  work: (database: Database, uri: string) => Promise<T>,
): Promise<T> {
  const checked = onBoard ? onlyOnBoard(config, work) : work;
  const foreign = config.MONGODB_URI !== undefined;
  if (foreign || (!alone && runningOn(config.DATA_DIR) !== null))
    return onDatabase(findMongo(config), checked);
  if (onBoard && !hasStore(config.DATA_DIR)) throw noBoard(config);
  const unlock = lockDataDir(config.DATA_DIR);
  try {
    const binDir = programsFolder(config.DATA_DIR);
    const server = await startMongo({ dataDir: config.DATA_DIR, binDir, env, log });
    try {
      return await onDatabase(server.url, checked);
    } finally {
      await server.stop();
    }
  } finally {
    unlock();
  }
}

function noBoard({ DATA_DIR, MONGODB_URI }: Config): ServerError {
  return new ServerError(
    MONGODB_URI === undefined
      ? `There is no board in DATA_DIR, ${path.resolve(DATA_DIR)}: set DATA_DIR to the folder that the board was started with, or MONGODB_URI.`
      : 'The database of MONGODB_URI holds no board: look at its name, the last part of the address. Nothing was done.',
  );
}

/** Work that is refused where the database was never a board's. */
function onlyOnBoard<T>(
  config: Config,
  work: (database: Database, uri: string) => Promise<T>,
): (database: Database, uri: string) => Promise<T> {
  return async (database, uri) => {
    if (!(await holdsBoard(database))) throw noBoard(config);
    return work(database, uri);
  };
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
