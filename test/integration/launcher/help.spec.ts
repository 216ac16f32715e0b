import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Each command of the checkout's list, as it is typed.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-help-'));
const DATA_DIR = path.join(folder, 'data');

async function techjobboard(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  // Where a command does its work after all, that has a data folder, and ports that nobody else has.
  const env = { PATH: process.env['PATH'], DATA_DIR, PORT: '0' };
  const child = spawn(process.execPath, ['tools/techjobboard.mjs', ...args], { env });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out };
}

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('every command', () => {
  let commands: string[];

  beforeAll(async () => {
    const { out } = await techjobboard('help');
    commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help');
  });

  it('is on the list, that of `npm start` too', () => {
    expect(commands).toEqual(expect.arrayContaining(['start', 'demo', 'seed', 'backup', 'ingest']));
  });

  it('says how it is used, and does nothing else', async () => {
    for (const name of commands) {
      const ways = [
        [name, '--help'],
        ['help', name],
        [name, 'something', '-h'],
      ];
      const answers = await Promise.all(ways.map((args) => techjobboard(...args)));
      for (const { code, out } of answers) {
        expect([code, out.split(' ').slice(0, 2).join(' ')]).toEqual([0, `techjobboard ${name}`]);
      }
    }
    expect(fs.existsSync(DATA_DIR)).toBe(false);
  });

  it('that takes no argument refuses one', async () => {
    const { code, out } = await techjobboard('start', '--port=80');
    expect([code, out]).toEqual([2, expect.stringMatching(/^techjobboard start /)]);
  });
});
