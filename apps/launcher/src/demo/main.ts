import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeFault, runCli } from '@app/cli';
import { runDemo } from './demo.js';
import { DemoFailed } from './web.js';

const USAGE = [
  'techjobboard demo   shows the way from a saved search to its alert, in a board of its own that is gone afterwards',
  '  --recordings FOLDER   reads recorded boards (FOLDER/ats/...) in place of the samples',
].join('\n');

const write = (line: string) => void process.stdout.write(`${line}\n`);

await runCli(USAGE, async (args) => {
  const { values } = parseArgs({ args: [...args], options: { recordings: { type: 'string' } } });
  try {
    await runDemo({
      env: process.env,
      root: path.resolve(import.meta.dirname, '..', '..', '..', '..', '..'),
      write,
      ...(values.recordings === undefined ? {} : { recordings: path.resolve(values.recordings) }),
    });
  } catch (error) {
    write(`demo failed: ${error instanceof DemoFailed ? error.message : describeFault(error)}`);
    process.exit(1);
  }
  return '';
});
