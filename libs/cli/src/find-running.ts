import { ServerError, runningOn } from '@app/embedded';

/** The settings that say where the databases are. */
interface Whereabouts {
  readonly DATA_DIR: string;
  readonly MONGODB_URI?: string | undefined;
  readonly REDIS_URL?: string | undefined;
}

function required(found: string | undefined, name: string, dataDir: string): string {
  if (found !== undefined) return found;
  throw new ServerError(
    `No database: no TechJobBoard runs on ${dataDir}. Start it with \`npm start\` (or set ${name}), then retry.`,
  );
}

/** Address of the MongoDB a command works on: MONGODB_URI, or that of the TechJobBoard that runs on DATA_DIR now. */
export const findMongo = ({ MONGODB_URI, DATA_DIR }: Whereabouts): string =>
  required(MONGODB_URI ?? runningOn(DATA_DIR)?.mongodbUri, 'MONGODB_URI', DATA_DIR);

/** Address of the Redis a command announces on: REDIS_URL, or that of the TechJobBoard that runs on DATA_DIR now. */
export const findRedis = ({ REDIS_URL, DATA_DIR }: Whereabouts): string =>
  required(REDIS_URL ?? runningOn(DATA_DIR)?.redisUrl, 'REDIS_URL', DATA_DIR);
