import fs from 'node:fs';
import path from 'node:path';
import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { replay } from '../../replay/command.js';
import { prepare, release } from '../../replay/prepare.js';
import type { ReplayOptions } from '../../replay/options.js';
import { withMongo } from '../with-mongo.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Replays, writes what was asked for, and returns the report as text. Over a limit the exit code is 1. */
export async function run(options: ReplayOptions): Promise<string> {
  const config = loadConfig(process.env);
  const tools = { config, clock: systemClock, log };
  const prepared = await prepare(options, tools);
  try {
    const { folder } = prepared.folder;
    log(`replay: state and report are in ${folder}; cut off, it goes on with --resume ${folder}`);
    const { report, text } = await withMongo(
      config,
      { alone: false, onBoard: true, env: process.env, log },
      (database) => replay(database, prepared, options, tools),
    );
    if (options.json !== null) fs.copyFileSync(path.join(folder, 'report.json'), options.json);
    if (report.limits.some(({ isOver }) => isOver)) process.exitCode = 1;
    return text;
  } finally {
    await release(prepared, log);
  }
}
