import path from 'node:path';
import { describeFault } from '@app/cli';
import type { DemoOptions } from './command-line.js';
import { runDemo } from './demo.js';
import { DemoFailed } from './web.js';

const write = (line: string) => void process.stdout.write(`${line}\n`);

export async function run({ recordings }: DemoOptions): Promise<string> {
  try {
    await runDemo({
      env: process.env,
      root: path.resolve(import.meta.dirname, '..', '..', '..', '..', '..'),
      write,
      ...(recordings === null ? {} : { recordings }),
    });
  } catch (error) {
    write(`demo failed: ${error instanceof DemoFailed ? error.message : describeFault(error)}`);
    process.exit(1);
  }
  return '';
}
