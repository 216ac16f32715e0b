import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { assertNoEviction } from '@app/embedded';
import { startInbox, type Inbox } from '@app/inbox';
import { DATABASE_SECRETS } from '@app/infra/config';
import { testDatabase, until } from '@app/testing';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { DOCUMENTS } from '../docs/documents.js';
import { inOrder, mountsOf, service } from './compose-file.js';
import { end, Stack, type Ended } from './stack.js';

// `docker compose up` without Docker: in a folder laid out as the Dockerfile says, the services of docker-compose.yml run in
// their order, each with the command, environment and health check that the file names, MongoDB and Redis among them, and each
// with the volumes that it mounts. On them every operators' command runs as `docker compose exec` would run it. Only what a
// container would provide is put in place: hosts, ports, folders.

const OURS = ['ingestion', 'matcher', 'notifier', 'api'];
const AT_A_TIME = 3;
/** Against hanging only: a start that fails is seen at once, by the end of its process. */
const FOR_LONG_MS = 600_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-compose-'));
let inbox: Inbox;
let stack: Stack;

const ran = new Set<string | undefined>();

/** Where docker-compose.yml and docs/operating.md say that a command is run; the others in `api`. */
const table = new Map(
  Object.entries({
    ...{ sources: 'ingestion', clusters: 'ingestion' },
    ...{ init: 'init', secrets: 'init', backup: 'init', restore: 'init', mail: 'init' },
  }),
);

/** `docker compose exec SERVICE techjobboard ...`; `sources` and `clusters` where the file says that they belong. */
function techjobboard(
  args: readonly string[],
  change: Readonly<Record<string, string>> = {},
  stdin = '',
): Promise<Ended> {
  ran.add(args[0]);
  const [name = ''] = args;
  const where = table.get(name) ?? 'api';
  return end(stack.start(['techjobboard', ...args], { ...stack.place(where).env, ...change }), stdin);
}

async function fewAtATime<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

beforeAll(async () => {
  const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  stack = new Stack(folder, { 'mailpit:1025': new URL(inbox.smtpUrl).host });
  await stack.findDatabases();
  for (const name of inOrder()) await stack.up(name);
  for (const name of OURS) await until(`${name} is ready`, () => stack.isHealthy(name), FOR_LONG_MS);
}, FOR_LONG_MS);

afterAll(async () => {
  await stack.kill();
  await inbox.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('docker compose up', () => {
  const secrets = path.join(folder, 'volumes', 'secrets', 'secrets');
  const contents = () =>
    Object.fromEntries(
      fs.readdirSync(secrets).map((name) => [name, fs.readFileSync(path.join(secrets, name), 'utf8')]),
    );
  const MADE = [
    ...[
      'admin-token',
      'hash-key',
      'metrics-password',
      'mongodb-key',
      'mongodb-password',
      'operator-password',
    ],
    ...['push-token', 'redis-admin-password', 'redis-password', 'redis-users.acl', 'signing-keys.json'],
  ];
  const done = { condition: 'service_completed_successfully' };

  it('makes the secrets before the databases start, and the rest before any service of ours', () => {
    expect(inOrder().slice(0, 3)).toEqual(['secrets', 'mongo', 'init']);
    expect(service('secrets').depends_on).toEqual({});
    expect(service('init').depends_on).toEqual({ secrets: done, mongo: { condition: 'service_healthy' } });
    for (const name of ['mongo', 'redis']) expect(service(name).depends_on).toEqual({ secrets: done });
    for (const name of OURS) expect(service(name).depends_on?.['init']).toEqual(done);
  });

  it('makes the secrets, names each by its path and none by its value, and keeps them the next time', async () => {
    const before = contents();
    expect(Object.keys(before).sort()).toEqual(MADE);
    const said = ['secrets', 'init'].map((name) => stack.ended.get(name)?.out ?? '').join('\n');
    for (const [name, text] of Object.entries(before)) {
      expect(fs.statSync(path.join(secrets, name)).mode & 0o777).toBe(0o600);
      expect(said).toMatch(new RegExp(`^made .*/data/secrets/${name}: `, 'm'));
      for (const value of text.match(/[\w-]{20,}/g) ?? []) expect(said).not.toContain(value);
    }
    const again = await techjobboard(['init']);
    expect([again.code, again.out.match(/^kept /gm)?.length]).toEqual([0, MADE.length]);
    expect(contents()).toEqual(before);
  });

  it.each([
    ['mongo', ['mongodb-key'], 0o640],
    ['redis', ['redis-password', 'redis-users.acl'], 0o640],
    ['ingestion', ['admin-token', 'metrics-password', 'mongodb-password', 'redis-password'], 0o600],
    ['matcher', ['metrics-password', 'mongodb-password', 'redis-password'], 0o600],
    [
      'notifier',
      ['hash-key', 'metrics-password', 'mongodb-password', 'redis-password', 'signing-keys.json'],
      0o600,
    ],
    [
      'api',
      [
        ...['hash-key', 'metrics-password', 'mongodb-password', 'operator-password', 'redis-password'],
        'signing-keys.json',
      ],
      0o600,
    ],
  ])('%s holds the secrets it needs and no other, and cannot change them', (name, wanted, mode) => {
    const mounts = mountsOf(name).filter(({ volume }) => volume.includes('secrets'));
    expect(mounts).toEqual([expect.objectContaining({ volume: `${name}-secrets`, isReadOnly: true })]);
    const there = path.join(folder, 'volumes', `${name}-secrets`);
    expect(fs.readdirSync(there).sort()).toEqual(wanted);
    for (const file of wanted) {
      expect(fs.statSync(path.join(there, file)).mode & 0o777).toBe(mode);
      expect(fs.readFileSync(path.join(there, file), 'utf8')).toBe(contents()[file]);
    }
    // A database runs as another user, whom its group lets read.
    if (mode === 0o640) expect(service(name).group_add).toEqual(['1000']);
  });

  it('lets nobody in to the databases without a password, and no password onto a command line', async () => {
    const client = new mongoose.mongo.MongoClient(
      `mongodb://${stack.hosts['mongo:27017']}/?directConnection=true`,
    );
    const read = client.db('techjobboard').collection('subscribers').findOne({});
    await expect(read).rejects.toThrow('requires authentication');
    const user = { createUser: 'me', pwd: 'me', roles: ['root'] };
    await expect(client.db('admin').command(user)).rejects.toThrow('requires authentication');
    await client.close();
    const redis = new Redis(`redis://${stack.hosts['redis:6379']}`, { retryStrategy: () => null });
    redis.on('error', () => undefined);
    await expect(redis.get('a')).rejects.toThrow('NOAUTH');
    redis.disconnect();
    const values = Object.values(contents()).flatMap((text) => text.match(/[\w+/-]{20,}/g) ?? []);
    for (const { child, said } of stack.running.values()) {
      const shown = fs.readFileSync(`/proc/${child.pid}/cmdline`, 'utf8') + said;
      for (const value of values) expect(shown).not.toContain(value);
    }
  });

  it('takes a posting that is pushed with the first token', async () => {
    const answer = await fetch(`http://127.0.0.1:${stack.place('api').env['PORT']}/api/postings`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${contents()['push-token']?.trim()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        externalId: '1',
        url: 'https://a.example/1',
        title: 'Engineer',
        company: 'A',
        text: 'x',
      }),
    });
    expect(answer.ok).toBe(true);
  });

  it.each(OURS)('%s passes its health check', async (name) => {
    const [kind, ...command] = stack.place(name).test;
    expect(kind).toBe('CMD');
    expect(await end(stack.start(command, {}))).toMatchObject({ code: 0 });
  });

  it('fails a health check where nothing answers', async () => {
    const check = ['node', 'tools/healthcheck.mjs', 'http://127.0.0.1:9/health/ready'];
    expect(await end(stack.start(check, {}))).toMatchObject({ code: 1 });
  });

  it('runs a Redis that never drops keys', async () => {
    const password = contents()['redis-password']?.trim() ?? '';
    await assertNoEviction(`redis://techjobboard:${password}@${stack.hosts['redis:6379']}`);
  });
});

describe('techjobboard in the image', () => {
  const bin = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
    readonly version: string;
    readonly bin: Readonly<Record<string, string>>;
    readonly scripts: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  // The changelog may name commands that are no more.
  const documents = [...DOCUMENTS.filter((file) => file !== 'CHANGELOG.md'), 'docker-compose.yml'];
  const read = (file: string) => fs.readFileSync(file, 'utf8');
  const named = (pattern: RegExp, text: string) => [
    ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  let commands: string[];

  beforeAll(async () => {
    const { code, out } = await techjobboard(['help']);
    expect(code).toBe(0);
    commands = named(/^ {2}([a-z]+) /gm, out).filter((name) => name !== 'help');
  });

  it('is the binary of package.json, and knows every command that is documented, and no other', () => {
    expect(fs.realpathSync(path.join(stack.image.PATH, 'techjobboard'))).toBe(
      fs.realpathSync(stack.image.at(bin.bin['techjobboard'] ?? '')),
    );
    const text = documents.map(read).join('\n');
    const documented = named(/techjobboard ([a-z]+)\b(?=[ `\n])/g, text).filter((name) => name !== 'help');
    expect(documented.sort()).toEqual([...commands].sort());
    const scripts = named(/npm run ([a-z][a-z:]*)/g, text);
    expect(scripts.filter((name) => bin.scripts[name] === undefined)).toEqual([]);
    for (const name of commands.filter((one) => one !== 'init')) {
      expect(bin.scripts[name]).toBe(`exec node tools/techjobboard.mjs ${name}`);
    }
  });

  it('comes with its licence', () => {
    expect(read(stack.image.at('LICENSE'))).toBe(read('LICENSE'));
  });

  it('tells which release it is', async () => {
    const { code, out } = await techjobboard(['--version']);
    expect([code, out.trim()]).toEqual([0, bin.version]);
  });

  it('says how a command is used', async () => {
    await fewAtATime(
      [
        ['help', 'secrets'],
        ['secrets', '--help'],
        ['restore', '-h'],
      ],
      async (args) => {
        const { code, out, err } = await techjobboard(args);
        expect([args, code, err]).toEqual([args, 0, '']);
        expect(out).toMatch(/^techjobboard (secrets|restore) /);
      },
    );
  });

  it('refuses what it does not know with the list of what it does', async () => {
    const wrong = [['postings'], ['constructor'], ['start'], [], ['help', 'nothing']];
    await fewAtATime(wrong, async (args) => {
      const { code, err } = await techjobboard(args);
      expect([args, code]).toEqual([args, 2]);
      expect(err).toContain('  tokens ');
      expect(err).not.toContain('  start ');
    });
    expect((await techjobboard(['gazetteer', '--nonsense'])).code).toBe(2);
  });

  it('imports nothing that is only there for development', () => {
    const ours = (fs.readdirSync(stack.image.at('dist'), { recursive: true }) as string[])
      .filter((file) => file.endsWith('.js') && !file.startsWith(path.join('libs', 'testing')))
      .map((file) => read(stack.image.at(path.join('dist', file))));
    const imported = ours.flatMap((text) =>
      named(
        /^(?:import|export)\s+(?:[\w*{}\s,$]+\sfrom\s+)?['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/gm,
        text,
      ),
    );
    const foreign = [...new Set(imported)].filter((name) => /^[@a-z]/.test(name));
    expect(foreign).toContain('mongoose');
    expect(foreign.filter((name) => bin.dependencies[name] === undefined)).toEqual([]);
  });

  it('issues, lists and revokes tokens', async () => {
    const { out: token } = await techjobboard(['tokens', 'issue', 'acme', 'for', 'Acme']);
    const id = token.split('_')[1] ?? '';
    expect((await techjobboard(['tokens', 'list'])).out).toMatch(new RegExp(`${id} +acme .* for Acme`));
    expect((await techjobboard(['tokens', 'revoke', id])).out).toBe(`Token ${id} is revoked.\n`);
    expect((await techjobboard(['tokens', 'revoke', id])).code).toBe(2);
  });

  it('backs up while everything runs, and restores into an empty place where the services then find all', async () => {
    const backup = path.join(folder, 'backup');
    expect(await techjobboard(['backup', backup])).toMatchObject({ code: 0, err: '' });
    const elsewhere = {
      MONGODB_URI: testDatabase('compose_restored'),
      DATA_DIR: path.join(folder, 'restored'),
    };
    expect((await techjobboard(['restore', backup], elsewhere)).out).toMatch(/^Restored as of /);
    const after = await techjobboard(['init'], elsewhere);
    // What opens the databases belongs to each of them: it is in no backup.
    const made = after.out.match(/(?<=^made .*\/)[\w.-]+(?=:)/gm)?.sort();
    expect([after.code, made]).toEqual([0, DATABASE_SECRETS.toSorted()]);
    expect((await techjobboard(['restore', 'held'], elsewhere)).out).toMatch(/^Held: /);
    expect((await techjobboard(['restore', backup])).err).toContain('not empty');
  });

  it('does the rest that the documents promise', async () => {
    const copy = path.join(folder, 'copy');
    fs.cpSync(path.join(folder, 'volumes', 'secrets'), copy, { recursive: true });
    const onCopy = { DATA_DIR: copy };
    const cities = path.join(folder, 'cities.txt');
    const fields = ['2911298', 'Hamburg', 'Hamburg', '', '53.55', '9.99', 'P', 'PPLA', 'DE', '', '04'];
    fs.writeFileSync(
      cities,
      `${[...fields, '', '', '', '1845229', '', '2', 'Europe/Berlin', '2023'].join('\t')}\n`,
    );
    const posting = { externalId: '1', url: 'https://a.example/1', title: 'E', company: 'A', text: 'x' };
    const cases: [args: string[], env: Record<string, string>, code: number, said: string][] = [
      [['secrets', 'rotate', 'signing'], onCopy, 0, 'New links are signed with key'],
      [['secrets', 'rotate', 'operator'], onCopy, 0, `${copy}/secrets/operator-password`],
      [['secrets', 'rotate', 'databases'], onCopy, 0, `${copy}/secrets`],
      [['mail', 'check', 'a@reader.example'], onCopy, 0, 'was accepted'],
      [['mail', 'suppressed', 'a@reader.example'], {}, 0, 'It is not suppressed.'],
      [['sources', 'list'], {}, 0, 'last good read (UTC)'],
      [['gazetteer', 'import', cities], onCopy, 0, 'Cities imported: 1.'],
      [['clusters', 'split'], {}, 2, 'techjobboard clusters split POSTING'],
      [['clusters', 'split', 'nothing'], {}, 1, 'must be the id of a posting'],
      [['normalise', 'explain', 'Engineer\nVisa sponsorship: no'], {}, 0, 'Visa sponsorship: no'],
      [['replay', '--days', '1', '--against', stack.image.at('.')], onCopy, 0, 'People affected: 0 of'],
      [['trace', 'why', 'nobody@reader.example', 'no such posting'], {}, 2, 'POSTING: '],
      [['ingest', '-', '--dry-run'], {}, 0, '1 row: 1 good'],
      [['ingest', '-'], {}, 0, '1 row: 1 new'],
    ];
    await fewAtATime(cases, async ([args, env, code, said]) => {
      const ended = await techjobboard(args, env, JSON.stringify(posting));
      expect([args, ended.code, ended.out + ended.err]).toEqual([args, code, expect.stringContaining(said)]);
    });
    expect(commands.filter((name) => !ran.has(name))).toEqual([]);
  });

  it('is the program itself: no process in between, and a signal reaches it', async () => {
    const report = path.join(folder, 'report.ndjson');
    const args = ['techjobboard', 'ingest', '-', '--dry-run', '--report', report];
    const child = stack.start(args, stack.place('api').env);
    child.stdin?.write(`{}\n${' '.repeat(100_000)}\n`);
    await until('it reads its input', () => fs.existsSync(report));
    expect(fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')).toBe('');
    child.kill('SIGTERM');
    const [, signal] = (await once(child, 'exit')) as [null, string];
    expect(signal).toBe('SIGTERM');
  });

  it('is left to docker compose down: each service ends by itself at SIGTERM', async () => {
    for (const name of OURS) {
      const child = stack.running.get(name)?.child;
      if (child === undefined) throw new Error(`${name} was not started.`);
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      expect([name, ...((await exit) as unknown[])]).toEqual([name, 0, null]);
    }
  });
});
