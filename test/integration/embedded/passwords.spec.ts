import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import {
  findBinary,
  freePort,
  startMongo,
  startRedis,
  type RunningRedis,
  type RunningServer,
} from '@app/embedded';
import { databaseSecrets, rotateDatabaseSecrets, secretsFolder } from '@app/infra/config';
import { createLogger } from '@app/infra/logging';
import { systemClock } from '@app/infra/system';
import { until } from '@app/testing';
// What is said of old servers is no part of the library's front door.
import { ageWarning } from '../../../libs/embedded/src/programs/other-version.js';

// One data folder through its life: written by servers that let everybody in, taken over by those that do not, renewed.

const { MongoClient } = mongoose.mongo;
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-passwords-'));
const binDir = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
const lines: string[] = [];
const options = { dataDir, binDir, env: process.env, log: (line: string) => lines.push(line) };
let mongo: RunningServer;
let redis: RunningRedis;

const portOf = (url: string) => Number(/:(\d+)(?:[/?]|$)/.exec(url)?.[1]);

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { retryStrategy: () => null, maxRetriesPerRequest: 0, lazyConnect: true });
  client.on('error', () => undefined);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

async function withMongo<T>(
  uri: string,
  work: (client: mongoose.mongo.MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 20_000 });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as Error).message,
  );

/** The servers as they were started before there were passwords, with something in each. */
async function writeOldFolder(): Promise<void> {
  const [port, redisPort] = [await freePort(), await freePort()];
  fs.writeFileSync(
    path.join(dataDir, 'ports.json'),
    JSON.stringify({ mongod: port, 'redis-server': redisPort }),
    { mode: 0o644 },
  );
  for (const name of ['mongo', 'redis']) fs.mkdirSync(path.join(dataDir, name));
  const find = (program: 'mongod' | 'redis-server') =>
    findBinary({ program, binDir, env: process.env, log: () => undefined });
  const [mongod, redisServer] = await Promise.all([find('mongod'), find('redis-server')]);
  const children = [
    spawn(
      mongod.path,
      [
        ...['--dbpath', path.join(dataDir, 'mongo'), '--port', String(port), '--bind_ip', '127.0.0.1'],
        ...['--replSet', 'rs0', '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '128', '--nounixsocket'],
      ],
      { stdio: 'ignore' },
    ),
    spawn(
      redisServer.path,
      [
        ...['--port', String(redisPort), '--bind', '127.0.0.1', '--dir', path.join(dataDir, 'redis')],
        ...['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
      ],
      { stdio: 'ignore' },
    ),
  ];
  await withMongo(`mongodb://127.0.0.1:${port}/?directConnection=true`, async (client) => {
    const admin = client.db('admin');
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await admin.command({ replSetInitiate: { _id: 'rs0', members } });
    await until(
      'it is primary',
      async () => (await admin.command({ hello: 1 }))['isWritablePrimary'] === true,
    );
    await client.db('techjobboard').collection<{ _id: string }>('things').insertOne({ _id: 'old' });
  });
  await until('the old Redis writes', () =>
    withRedis(`redis://127.0.0.1:${redisPort}`, (client) => client.set('old', '1')).then(
      () => true,
      () => false,
    ),
  );
  for (const child of children) {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  }
}

async function start(): Promise<void> {
  [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
}

const stop = () => Promise.all([mongo.stop(), redis.stop()]);

beforeAll(async () => {
  await writeOldFolder();
  await start();
});

afterAll(async () => {
  await stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const things = (client: mongoose.mongo.MongoClient) =>
  client.db('techjobboard').collection<{ _id: string }>('things');

describe('the databases of a data folder', () => {
  it('keep what was written before they had passwords', async () => {
    expect(await withMongo(mongo.url, (client) => things(client).countDocuments({ _id: 'old' }))).toBe(1);
    expect(await withRedis(redis.url, (client) => client.get('old'))).toBe('1');
  });

  it('say at the start of each server that is not mended that it is not', () => {
    const now = systemClock.now();
    const due = [
      ageWarning('mongod', mongo.version, now, false),
      ageWarning('redis-server', redis.version, now, false),
    ];
    const said = lines.filter((line) => line.startsWith('WARNING'));
    expect(said.sort()).toEqual(due.filter((one) => one !== null).sort());
  });

  it('let nobody in without a password, nor with a wrong one, nor to make a first user', async () => {
    const bare = `mongodb://127.0.0.1:${portOf(mongo.url)}/?directConnection=true`;
    await withMongo(bare, async (client) => {
      expect(await refusal(things(client).findOne({}))).toContain('requires authentication');
      const user = { createUser: 'me', pwd: 'me', roles: ['root'] };
      expect(await refusal(client.db('admin').command(user))).toContain('requires authentication');
    });
    const wrong = mongo.url.replace(/:[^:@/]+@/, ':wrong@');
    expect(await refusal(withMongo(wrong, (client) => things(client).findOne({})))).toContain(
      'Authentication',
    );
    const port = portOf(redis.url);
    expect(await refusal(withRedis(`redis://127.0.0.1:${port}`, (client) => client.get('old')))).toContain(
      'NOAUTH',
    );
    expect(
      await refusal(
        withRedis(`redis://a:wrong@127.0.0.1:${port}`, (client) => client.call('AUTH', 'a', 'b')),
      ),
    ).toContain('WRONGPASS');
  });

  it.each([
    'CONFIG GET dir',
    'CONFIG SET dir /',
    'MODULE LIST',
    'DEBUG SLEEP 0',
    'FLUSHALL',
    'FLUSHDB',
    'SHUTDOWN NOSAVE',
    'REPLICAOF 127.0.0.1 1',
    'ACL LIST',
    'SAVE',
    'BGSAVE',
    'SCRIPT FLUSH',
    'KEYS *',
    'MONITOR',
    'CLIENT KILL 1.1.1.1:1',
    'MIGRATE 127.0.0.1 1 old 0 1',
    'SWAPDB 0 1',
  ])('refuse %s to the services', async (command) => {
    const [name = '', ...args] = command.split(' ');
    const run = (url: string) => refusal(withRedis(url, (client) => client.call(name, ...args)));
    expect(await run(redis.url)).toContain('NOPERM');
  });

  it('let the services do their work, and the operator everything', async () => {
    await withRedis(redis.url, async (client) => {
      expect(await client.eval("return redis.call('get', KEYS[1])", 1, 'old')).toBe('1');
      expect(await client.role()).toContain('master');
      expect(await client.pipeline().script('LOAD', 'return 1').publish('a', 'b').exec()).toHaveLength(2);
    });
    const policy = await withRedis(redis.adminUrl, (client) => client.config('GET', 'maxmemory-policy'));
    expect(policy).toEqual(['maxmemory-policy', 'noeviction']);
    await withMongo(mongo.url, async (client) => {
      const stream = things(client).watch();
      const session = client.startSession();
      await session.withTransaction(() => things(client).insertOne({ _id: 'new' }, { session }));
      await session.endSession();
      await stream.close();
      await things(client).createIndex({ a: 1 });
      expect(await client.db('techjobboard').listCollections().toArray()).not.toHaveLength(0);
      const forbidden = [
        { shutdown: 1 },
        { setParameter: 1, logLevel: 1 },
        { usersInfo: 1 },
        { replSetGetConfig: 1 },
      ];
      for (const command of forbidden) {
        expect(await refusal(client.db('admin').command(command))).toContain('not authorized');
      }
      expect(await refusal(client.db('other').collection('a').findOne({}))).toContain('not authorized');
    });
  });

  it('have files that only their owner reads, and show no password to others on this machine', () => {
    const secrets = secretsFolder(dataDir);
    const files = [
      ...fs.readdirSync(secrets).map((name) => path.join(secrets, name)),
      path.join(dataDir, 'ports.json'),
    ];
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => (fs.statSync(file).mode & 0o777) !== 0o600)).toEqual([]);
    const { mongoPassword, redisPassword, redisAdmin } = databaseSecrets(dataDir);
    const shown = [
      ...lines,
      ...[mongo.pid, redis.pid].map((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
      ...['mongod.log', 'redis-server.log'].map((name) => fs.readFileSync(path.join(dataDir, name), 'utf8')),
      fs.readFileSync(path.join(secrets, 'redis-users.acl'), 'utf8'),
    ].join('\n');
    for (const secret of [mongoPassword, redisPassword, redisAdmin.password])
      expect(shown).not.toContain(secret);
  });

  it('are not given away by the log of a service that shows a wrong password', async () => {
    let said = '';
    const logger = createLogger('a', 'warn', { destination: { write: (line) => void (said += line) } });
    const url = redis.url.replace(/:[^:@/]+@/, ':not-the-password@');
    const client = new Redis(url, { retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on('error', (err) => logger.warn({ event: 'redis.error', err }, err.message));
    expect(await refusal(client.ping())).toContain('WRONGPASS');
    client.disconnect();
    await until('it is logged', () => Promise.resolve(said.includes('WRONGPASS')));
    expect(said).not.toContain('not-the-password');
  });

  it('take new passwords and a new key at the next start, and those before open nothing', async () => {
    const before = [mongo.url, redis.url] as const;
    await stop();
    rotateDatabaseSecrets(dataDir);
    await start();
    expect(await withMongo(mongo.url, (client) => things(client).countDocuments())).toBe(2);
    expect(await withRedis(redis.url, (client) => client.get('old'))).toBe('1');
    expect(await refusal(withMongo(before[0], (client) => things(client).findOne({})))).toContain(
      'Authentication',
    );
    expect(
      await refusal(
        withRedis(before[1], (client) => client.call('AUTH', 'techjobboard', new URL(before[1]).password)),
      ),
    ).toContain('WRONGPASS');
  });
});
