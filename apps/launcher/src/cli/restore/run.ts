import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { withMongo } from '../with-mongo.js';
import { restoreCommand } from './command.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

export function run(what: string): Promise<string> {
  const config = loadConfig(process.env);
  const onBoard = ['held', 'release', 'drop'].includes(what);
  return withMongo(config, { alone: !onBoard, onBoard, env: process.env, log }, (database) =>
    restoreCommand(database, config.DATA_DIR, systemClock, what),
  );
}
