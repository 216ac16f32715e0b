import path from 'node:path';
import { UsageError, runCli } from '@app/cli';
import { runLauncher } from './app.js';

const USAGE =
  'techjobboard start   runs everything until Ctrl-C: databases, inbox, samples and the four services; settings are in .env.example';

await runCli(USAGE, async (args) => {
  if (args.length > 0) throw new UsageError(USAGE);
  await runLauncher({
    env: process.env,
    root: path.resolve(import.meta.dirname, '..', '..', '..', '..'),
    write: (line) => process.stdout.write(`${line}\n`),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  });
  return '';
});
