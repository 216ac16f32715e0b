import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import type { SeedOptions } from '../../seed/options.js';
import { seedBoard } from '../../seed/seed-board.js';
import { withMongo } from '../with-mongo.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export function run(options: SeedOptions): Promise<string> {
  const config = loadConfig(process.env);
  return withMongo(config, { alone: true, onBoard: false, env: process.env, log: say }, (database) =>
    seedBoard(database, config, options, systemClock.now(), say),
  );
}
