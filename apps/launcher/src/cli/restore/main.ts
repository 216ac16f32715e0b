import { runCli } from '@app/cli';
import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { withMongo } from '../with-mongo.js';
import { USAGE, restoreCommand } from './command.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

await runCli(USAGE, (args) => {
  const config = loadConfig(process.env);
  const onBoard = ['held', 'release', 'drop'].includes(args[0] ?? '');
  return withMongo(config, { alone: !onBoard, onBoard, env: process.env, log }, (database) =>
    restoreCommand(database, config.DATA_DIR, systemClock, args),
  );
});
