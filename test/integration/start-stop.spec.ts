import { alertId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBinary, freePort } from '@app/embedded';
import { startInbox } from '@app/inbox';
import type { KeptDelivery } from '../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import { RedisPolicyError, RedisProbe, assertUsableRedis, connectRedis } from '@app/infra/queue';
import { newId, systemClock } from '@app/infra/system';
import { aPosting, aSavedSearch, aSubscriber, testConfig, testRedisUrl, until } from '@app/testing';
import { createApp } from '../../apps/notifier/src/app.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-start-'));
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a Redis that cannot do the work', () => {
  let binary: string;

  beforeAll(async () => {
    const binDir = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
    const log = (line: string) => process.stderr.write(`${line}\n`);
    binary = (await findBinary({ program: 'redis-server', binDir, env: process.env, log })).path;
  });

  /** A connection to a redis-server of its own. */
  async function redisWith(name: string, ...args: string[]) {
    const port = await freePort();
    const dir = fs.mkdtempSync(path.join(folder, `${name}-`));
    const config = path.join(dir, 'redis.conf');
    fs.writeFileSync(config, `port ${port}\nbind 127.0.0.1\ndir ${dir}\n`);
    children.push(spawn(binary, [config, ...args], { stdio: 'ignore' }));
    const redis = connectRedis(`redis://127.0.0.1:${port}`);
    redis.on('error', () => undefined);
    await until(`${name} answers`, () => redis.status === 'ready');
    return redis;
  }

  it.each([
    ['cluster', ['--cluster-enabled', 'yes'], /Cluster/],
    ['sentinel', ['--sentinel'], /sentinel/],
    ['replica', ['--replicaof', '127.0.0.1', '1', '--replica-serve-stale-data', 'yes'], /replica/],
  ])('%s: is refused at the start and is never ready', async (name, args, fault) => {
    const redis = await redisWith(name, ...args);
    const probe = new RedisProbe(redis, newId(), systemClock);
    try {
      await expect(assertUsableRedis(redis)).rejects.toThrow(RedisPolicyError);
      await expect(assertUsableRedis(redis)).rejects.toThrow(fault);
      await expect(probe.check()).rejects.toThrow(fault);
    } finally {
      probe.close();
      redis.disconnect();
    }
  });

  it('full: is not ready although it answers, and a good one is', async () => {
    const full = await redisWith('full', '--maxmemory', '10kb', '--maxmemory-policy', 'noeviction');
    const good = connectRedis(testRedisUrl());
    const probes = [full, good].map((redis) => new RedisProbe(redis, newId(), systemClock));
    try {
      for (const redis of [full, good]) expect(await redis.ping()).toBe('PONG');
      await expect(probes[0]?.check()).rejects.toThrow(/OOM/);
      await expect(probes[1]?.check()).resolves.toBeUndefined();
    } finally {
      for (const probe of probes) probe.close();
      for (const redis of [full, good]) redis.disconnect();
    }
  });
});

describe('a notifier that is told to stop', () => {
  it('finishes the dialogues that are open and begins no other', async () => {
    const inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const SMTP_URL = `${inbox.smtpUrl}${inbox.smtpUrl.includes('?') ? '&' : '?'}maxConnections=2`;
    const config = await testConfig({ SMTP_URL });
    const database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    let open = 0;
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    inbox.behave({
      async onData() {
        open += 1;
        await gate;
        return 'accept' as const;
      },
    });
    await dueAlerts(database, 30);
    const notifier = await createApp(config);
    await until('one mail is in the dialogue', () => open > 0);
    await until('all windows are closed', async () => (await database.deliveries.countDocuments()) === 30);
    await until('two dialogues are open', () => open === 2);
    const stopped = notifier.stop();
    letGo();
    await stopped;
    const deliveries = await database.deliveries.find().lean<KeptDelivery[]>();
    const attempted = deliveries.filter(({ attempts }) => attempts.length > 0);
    expect(attempted.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect(deliveries.filter(({ state }) => state === 'pending')).toHaveLength(28);
    expect(await inbox.mails()).toHaveLength(2);

    // What was left is found by the next one, once each.
    const next = await createApp(config);
    await until('all are sent', async () => (await inbox.mails()).length === 30);
    await next.stop();
    expect(new Set((await inbox.mails()).map(({ messageId }) => messageId)).size).toBe(30);
    await inbox.stop();
    await database.connection.dropDatabase();
    await database.close();
  });
});

/** Instant alerts that are due, each of a person of its own. */
async function dueAlerts(database: Database, count: number): Promise<void> {
  const now = systemClock.now();
  for (let n = 0; n < count; n += 1) {
    const subscriber = aSubscriber({ address: `stop${n}@example.org`, confirmedAt: now });
    const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust', state: 'active' });
    const posting = aPosting({ title: 'Rust Engineer', text: 'Rust.', firstSeenAt: now, revisedAt: now });
    const alert: Alert = {
      _id: alertId(subscriber._id, posting.clusterId),
      subscriberId: subscriber._id,
      clusterId: posting.clusterId,
      matches: [{ savedSearchId: search._id, query: 'rust', postingId: posting._id, at: now }],
      rhythm: 'instant',
      createdAt: now,
      dueAt: now,
      state: 'pending',
      deliveryId: null,
    };
    await database.subscribers.create(subscriber);
    await database.savedSearches.create(search);
    await database.postings.create(posting);
    await database.alerts.create(alert);
  }
}

describe('the built notifier as a process', () => {
  /** Its output, and a server that takes its connection to MongoDB and never answers. */
  async function started(env: NodeJS.ProcessEnv) {
    const port = await freePort();
    const config = await testConfig({});
    const child = spawn(process.execPath, ['dist/apps/notifier/src/main.js'], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: config.DATA_DIR,
        SMTP_URL: 'smtp://127.0.0.1:1',
        MONGODB_URI: config.MONGODB_URI,
        REDIS_URL: config.REDIS_URL,
        NOTIFIER_PORT: String(port),
        ...env,
      },
    });
    children.push(child);
    const output: string[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    const exit = once(child, 'exit');
    return { child, exit, output, url: `http://127.0.0.1:${port}` };
  }

  it('lives, says what it lacks, and obeys a signal while its servers do not answer', async () => {
    const silent = net.createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as net.AddressInfo;
    const MONGODB_URI = `mongodb://127.0.0.1:${port}/x?directConnection=true`;
    const { child, exit, output, url } = await started({ MONGODB_URI });
    const ask = (name: string) => fetch(`${url}/health/${name}`).catch(() => null);
    await until('it lives', async () => (await ask('live'))?.ok);
    const missing = await until('it connects', async () => {
      const response = await ask('ready');
      if (response === null) return null;
      expect(response.status).toBe(503);
      const { failed } = (await response.json()) as { failed: Record<string, string> };
      return failed['mongodb'] ?? null;
    });
    expect(missing).toContain('MongoDB');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect(output.join('')).toContain('"event":"service.stopping"');
    silent.close();
  });

  it('becomes ready on the same listener, and ends with 0 when it is told to', async () => {
    const { child, exit, output, url } = await started({});
    await until('it is ready', async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    child.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    expect(output.join('')).toContain('"event":"service.stopping"');
  });

  it('ends with 2 when a newer release has changed the data, and says so', async () => {
    const { MONGODB_URI } = await testConfig({});
    const { exit, output, url } = await started({ MONGODB_URI });
    await until('it is ready', async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok);
    const database = await Database.connect(MONGODB_URI);
    const meta = database.connection.collection<{ _id: string; version: number }>('meta');
    await meta.updateOne({ _id: 'schema' }, { $inc: { version: 1 } });
    expect(await exit).toEqual([2, null]);
    expect(output.join('')).toContain('"event":"schema.newer"');
    await database.connection.dropDatabase();
    await database.close();
  });
});
