import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeFault } from '@app/cli';
import { showSourcesInStacks } from '@app/infra/system';
import { runDemo } from './demo.js';
import { DemoFailed } from './web.js';

showSourcesInStacks();
const write = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const { values } = parseArgs({ options: { recordings: { type: 'string' } } });
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
