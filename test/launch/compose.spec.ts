import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assertNoEviction, freePort } from '@app/embedded';
import { startInbox, type Inbox } from '@app/inbox';
import { testDatabase, testRedisUrl } from '@app/testing';
import { parse } from 'yaml';

// Each service of docker-compose.yml is started with the command, the environment and the health check that the file
// names; only what a container would provide is put in place: host names, ports and folders.

interface Service {
  readonly image?: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
}

const file = parse(fs.readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};
const service = (name: string): Service => {
  const found = file.services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
};
const OURS = ['ingestion', 'matcher', 'notifier', 'api'];
const PORT = /^(HOST_)?[A-Z_]*PORT$/;

let inbox: Inbox;
let dataDir: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-compose-'));
});

afterEach(async () => {
  if (running === null || running.exitCode !== null) return;
  running.kill('SIGTERM');
  await once(running, 'exit');
  running = null;
});

afterAll(async () => {
  await inbox.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** Puts loopback addresses in the place of container names; every port gets a free one, also in the health check. */
async function onLoopback({ environment = {}, healthcheck }: Service, database: string) {
  const env: Record<string, string> = {};
  let test = (healthcheck?.test ?? []).join('\u0000');
  for (const [name, value] of Object.entries(environment)) {
    if (PORT.test(name)) {
      env[name] = String(await freePort());
      test = test.replaceAll(`:${value}/`, `:${env[name]}/`);
    } else {
      env[name] = value;
    }
  }
  const replaced = {
    MONGODB_URI: database,
    REDIS_URL: testRedisUrl(),
    SMTP_URL: inbox.smtpUrl,
    DATA_DIR: dataDir,
    ...(env['SOURCES_FILE'] === undefined ? {} : { SOURCES_FILE: path.resolve('sources.yaml') }),
  };
  const missing = Object.keys(replaced).filter((name) => env[name] === undefined);
  expect(missing).toEqual([]);
  return { env: { ...env, ...replaced }, test: test.split('\u0000') };
}

async function becomesHealthy(test: readonly string[], child: ChildProcess): Promise<boolean> {
  const [kind, command = '', ...args] = test;
  expect(kind).toBe('CMD');
  const deadline = Date.now() + 40_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const check = spawn(command, args, { stdio: 'ignore' });
    const [code] = (await once(check, 'exit')) as [number];
    if (code === 0) return true;
  }
  return false;
}

describe('each service of docker-compose.yml', () => {
  const database = () => testDatabase('compose');

  it.each(OURS)(
    '%s starts with its command and environment, and its health check passes',
    async (name) => {
      const plan = service(name);
      const { env, test } = await onLoopback(plan, database());
      const [command = '', ...args] = plan.command;
      let output = '';
      running = spawn(command, args, { env: { PATH: process.env['PATH'], ...env } });
      running.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      running.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const healthy = await becomesHealthy(test, running);
      if (!healthy) throw new Error(`${name} did not become healthy:\n${output}`);
      running.kill('SIGTERM');
      const [code] = (await once(running, 'exit')) as [number];
      expect(code).toBe(0);
    },
    60_000,
  );

  it('fails its health check when nothing answers', () => {
    const check = spawnSync(process.execPath, ['tools/healthcheck.mjs', 'http://127.0.0.1:9/health/ready']);
    expect(check.status).toBe(1);
  });

  it('runs a Redis that never drops keys', async () => {
    const port = await freePort();
    const [command = '', ...args] = service('redis').command;
    const cached = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin', command);
    const folder = fs.mkdtempSync(path.join(dataDir, 'redis-'));
    const program = fs.existsSync(cached) ? cached : command;
    running = spawn(program, [...args, '--port', String(port), '--dir', folder], { stdio: 'ignore' });
    const deadline = Date.now() + 10_000;
    for (;;) {
      const error = await assertNoEviction(`redis://127.0.0.1:${port}`).catch((reason: Error) => reason);
      if (error === undefined) break;
      if (Date.now() > deadline) throw error;
    }
  });
});

describe('the privileges in docker-compose.yml', () => {
  it.each(Object.keys(file.services))('%s runs without root and without capabilities', (name) => {
    const { user, cap_drop, image } = service(name);
    expect(user).toMatch(/^(node|[1-9]\d*:[1-9]\d*)$/);
    expect(cap_drop).toEqual(['ALL']);
    expect(image).not.toMatch(/:latest$/);
  });

  it.each([...OURS, 'redis', 'mailpit'])('%s cannot write to its image', (name) => {
    expect(service(name).read_only).toBe(true);
  });

  it.each(['mongo', 'redis'])('%s publishes no port and is on the inner network only', (name) => {
    expect(service(name).ports).toBeUndefined();
    expect(service(name).networks).toEqual(['inside']);
  });

  it('publishes nothing but the board to other machines', () => {
    const published = Object.values(file.services).flatMap(({ ports }) => ports ?? []);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual(['3000:3000']);
  });
});
