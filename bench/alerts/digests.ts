// Daily digests of five items that all fall due at once, through the real notifier with its whole ledger, to a sink that
// takes everything: digests a second, beside nodemailer's own pool sending the same mails without any record.
import 'reflect-metadata';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { startMongo, startRedis } from '@app/embedded';
import { loadConfig, requireServers, type ServiceConfig } from '@app/infra/config';
import { Database, migrate, type AlertDoc } from '@app/infra/mongo';
import { aPosting, aSavedSearch, aSubscriber, freePort } from '@app/testing';
import { createApp } from '../../apps/notifier/src/app.js';
import { anAlertsMail, anItem } from '../../libs/infra/src/mail/fixtures/mails.js';
import { renderHtml } from '../../libs/infra/src/mail/views/html.js';
import { renderText } from '../../libs/infra/src/mail/views/text.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const CONNECTIONS = Number(process.argv[3] ?? 20);
const ITEMS = 5;
const POSTINGS = 200;
const CHUNK = 2_000;

interface Sink {
  readonly port: number;
  mails(): Promise<number>;
  readonly child: ChildProcess;
}

async function startSink(): Promise<Sink> {
  const child = fork(path.join(import.meta.dirname, 'sink.js'));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const mails = async (): Promise<number> => {
    child.send('count');
    const [answer] = (await once(child, 'message')) as [{ mails: number }];
    return answer.mails;
  };
  return { port, mails, child };
}

async function seed(database: Database): Promise<void> {
  const now = new Date(Date.now() - 60_000);
  const postings = Array.from({ length: POSTINGS }, (_, n) =>
    aPosting({
      title: `Senior Rust Engineer ${n}`,
      text: 'You write Rust every day. '.repeat(80),
      firstSeenAt: now,
      revisedAt: now,
    }),
  );
  await database.postings.insertMany(postings);
  for (let from = 0; from < COUNT; from += CHUNK) {
    const readers = Array.from({ length: Math.min(CHUNK, COUNT - from) }, (_, n) =>
      aSubscriber({ address: `reader${from + n}@reader.example`, confirmedAt: now }),
    );
    const searches = readers.map(({ _id }) =>
      aSavedSearch({ subscriberId: _id, query: 'rust', rhythm: 'daily', state: 'active' }),
    );
    const alerts = readers.flatMap(({ _id }, r) =>
      Array.from({ length: ITEMS }, (_, n): AlertDoc => {
        const posting = postings[(from + r + n * 7) % POSTINGS] as (typeof postings)[number];
        const match = {
          savedSearchId: searches[r]?._id ?? '',
          query: 'rust',
          postingId: posting._id,
          at: now,
        };
        const created = new Date(now.getTime() - 25 * 3_600_000);
        return {
          _id: `${_id}:${posting.clusterId}`,
          subscriberId: _id,
          clusterId: posting.clusterId,
          matches: [match],
          rhythm: 'daily',
          createdAt: created,
          dueAt: now,
          state: 'pending',
          deliveryId: null,
        };
      }),
    );
    await database.subscribers.insertMany(readers);
    await database.savedSearches.insertMany(searches);
    await database.alerts.insertMany(alerts);
  }
}

async function bare(port: number): Promise<number> {
  const mail = anAlertsMail(
    Array.from({ length: ITEMS }, (_, n) => anItem({ title: `Senior Rust Engineer ${n}` })),
  );
  const pool = nodemailer.createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    maxConnections: CONNECTIONS,
    maxMessages: 1e9,
  });
  const content = { text: renderText(mail), html: renderHtml(mail) };
  const count = Math.min(COUNT, 3_000);
  const start = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (next < count) {
        next += 1;
        await pool.sendMail({
          from: 'alerts@board.example',
          to: `r${next}@reader.example`,
          subject: 'Digest',
          ...content,
        });
      }
    }),
  );
  const rate = count / ((performance.now() - start) / 1_000);
  pool.close();
  return rate;
}

async function settings(
  dataDir: string,
  mongo: string,
  redis: string,
  smtpPort: number,
): Promise<ServiceConfig> {
  return requireServers(
    loadConfig({
      MONGODB_URI: `${mongo.split('?')[0]?.replace(/\/[^/]*$/, '')}/bench?${mongo.split('?')[1] ?? ''}`,
      REDIS_URL: redis,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}?maxConnections=${CONNECTIONS}`,
      NOTIFIER_PORT: String(await freePort()),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
    }),
  );
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-alerts-'));
const cache = path.resolve('.cache/test-servers/bin');
const options = {
  dataDir,
  binDir: cache,
  env: process.env,
  log: () => undefined,
  forTests: false,
};
const [mongo, redis, sink] = await Promise.all([startMongo(options), startRedis(options), startSink()]);
const config = await settings(dataDir, mongo.url, redis.url, sink.port);
const database = await Database.connect(config.MONGODB_URI);
try {
  await migrate(database);
  await seed(database);
  const bareRate = await bare(sink.port);
  const before = await sink.mails();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const notifier = await createApp(config);
  let accepted = 0;
  while (accepted < COUNT && performance.now() - start < 600_000) {
    await sleep(250);
    accepted = await database.deliveries.countDocuments({ state: 'accepted' });
  }
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const received = (await sink.mails()) - before;
  console.log(
    `${accepted} of ${COUNT} digests accepted, ${received} mails received in ${seconds.toFixed(1)} s`,
  );
  console.log(
    `${Math.round(accepted / seconds)} a second; bare nodemailer pool: ${Math.round(bareRate)} a second`,
  );
  console.log(
    `notifier CPU ${(((user + system) / 1e6 / seconds) * 100).toFixed(0)} %, RSS ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  );
  await notifier.stop();
} finally {
  await database.close();
  sink.child.disconnect();
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
