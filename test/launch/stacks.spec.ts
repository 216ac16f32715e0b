import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// An error that is planted in what the build makes of a service, of a command and of a thread is told with file and line of
// the source, without any flag of node: so runs the image, too.

const PLANTED = "throw new Error('planted');";

let root: string;

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-stacks-'));
  fs.cpSync('dist', path.join(root, 'dist'), { recursive: true });
  fs.copyFileSync('package.json', path.join(root, 'package.json'));
  fs.symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
});

afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** Plants an error before `statement` in a built file, on its own line, and returns the line of the source. */
function plant(file: string, statement: string): string {
  const built = path.join(root, 'dist', file.replace(/\.ts$/, '.js'));
  const text = fs.readFileSync(built, 'utf8');
  expect(text).toContain(statement);
  fs.writeFileSync(built, text.replace(statement, `${PLANTED}${statement}`));
  const source = fs.readFileSync(file, 'utf8').split('\n');
  return `${path.join(root, file)}:${source.findIndex((line) => line.includes(statement)) + 1}`;
}

function run(program: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist', program), ...args], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: path.join(root, 'data'),
      MONGODB_URI: 'mongodb://127.0.0.1:9/x',
      REDIS_URL: 'redis://127.0.0.1:9',
      SMTP_URL: 'smtp://127.0.0.1:9',
    },
  });
  return stdout + stderr;
}

it('names the source in the log of a service', () => {
  const place = plant('libs/infra/src/config/config.ts', 'const missing = ');
  expect(run('apps/notifier/src/main.js')).toContain(place);
});

it('names the source in the fault of a command', () => {
  const place = plant('libs/infra/src/config/database-secrets.ts', 'const made = makeFromChance');
  expect(run('apps/launcher/src/cli/init/main.js', '--databases-only')).toContain(place);
});

it('still tells the error, in the built file, where a map is damaged', () => {
  fs.writeFileSync(path.join(root, 'dist/libs/infra/src/config/database-secrets.js.map'), '{"version":3');
  const output = run('apps/launcher/src/cli/init/main.js', '--databases-only');
  expect(output).toContain('Error: planted');
  expect(output).toMatch(/database-secrets\.js:\d+/);
});
