import path from 'node:path';
import { runLauncher } from './app.js';

export async function run(): Promise<string> {
  await runLauncher({
    env: process.env,
    root: path.resolve(import.meta.dirname, '..', '..', '..', '..'),
    write: (line) => process.stdout.write(`${line}\n`),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  });
  return '';
}
