import { ServerError } from '@app/embedded';
import type { Config } from '@app/infra/config';
import { runningOn } from '../run-file.js';

/** Address of the database a command works on: MONGODB_URI, or that of the TechJobBoard that runs on DATA_DIR now. */
export function findMongo(config: Config): string {
  const uri = config.MONGODB_URI ?? runningOn(config.DATA_DIR)?.mongodbUri;
  if (uri !== undefined) return uri;
  throw new ServerError(
    `No database: no TechJobBoard runs on ${config.DATA_DIR}. Start it with \`npm start\` (or set MONGODB_URI), then retry.`,
  );
}
