// Daily digests of five items that all fall due at once, through the real notifier with its whole ledger, to a sink that
// takes everything: digests a second, beside nodemailer's own pool sending the same mails without any record.
import { alertId, asId, type SavedSearchId } from '@app/core/ids';
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { startMongo, startRedis } from '@app/embedded';
import {
  loadConfig,
  makeSecrets,
  requireServers,
  secretsFolder,
  type ServiceConfig,
} from '@app/infra/config';
import { makeDkimKeys } from '@app/infra/mail';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import type { Alert } from '@app/core/records';
import { aPosting, aSavedSearch, aSubscriber, freePort } from '@app/testing';
import { createApp } from '../../apps/notifier/src/app.js';
import { anAlertsMail, anItem } from '../../libs/mails/src/fixtures/mails.js';
import { renderHtml } from '../../libs/mails/src/views/html.js';
import { renderText } from '../../libs/mails/src/views/text.js';
import { machineLine, writeSection } from '../kit/results.js';
import { startSink, type Sink } from './services.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const CONNECTIONS = Number(process.argv[3] ?? 20);
const DOMAIN = 'board.example';
const ITEMS = 5;
const POSTINGS = 200;
const CHUNK = 2_000;
/** A run that takes longer has failed. */
const MOST_MS = 2_400_000;

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
      Array.from({ length: ITEMS }, (_, n): Alert => {
        const posting = postings[(from + r + n * 7) % POSTINGS] as (typeof postings)[number];
        const match = {
          savedSearchId: searches[r]?._id ?? asId<SavedSearchId>(''),
          query: 'rust',
          postingId: posting._id,
          at: now,
        };
        const created = new Date(now.getTime() - 25 * 3_600_000);
        return {
          _id: alertId(_id, posting.clusterId),
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

/** nodemailer's own pool with the same mails and signature, and no record of anything. Mails a second. */
async function bare(port: number, key: string | null): Promise<number> {
  const mail = anAlertsMail(
    Array.from({ length: ITEMS }, (_, n) => anItem({ title: `Senior Rust Engineer ${n}` })),
  );
  const pool = nodemailer.createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    maxConnections: CONNECTIONS,
    maxMessages: 1e9,
    ...(key === null ? {} : { dkim: { domainName: DOMAIN, keySelector: 'rsa1', privateKey: key } }),
  });
  const content = { text: renderText(mail), html: renderHtml(mail) };
  const count = Math.min(COUNT, 3_000);
  const start = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < count) {
        next += 1;
        await pool.sendMail({
          from: `alerts@${DOMAIN}`,
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
      MONGODB_URI: mongo,
      REDIS_URL: redis,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}?maxConnections=${CONNECTIONS}`,
      NOTIFIER_PORT: String(await freePort()),
      DATA_DIR: dataDir,
      MAIL_FROM: `Board <alerts@${DOMAIN}>`,
      LOG_LEVEL: 'warn',
    }),
  );
}

interface Measured {
  readonly rate: number;
  readonly bareRate: number;
  readonly cpu: number;
  readonly mails: number;
  readonly rss: readonly number[];
}

/** The median of the peer before and after, so that both have the same luck with the machine. */
async function measure(signed: boolean): Promise<Measured> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-alerts-'));
  makeSecrets(dataDir);
  const binDir = path.resolve('.cache/test-servers/bin');
  const options = { dataDir, binDir, env: process.env, log: () => undefined, forTests: false };
  const [mongo, redis, sink] = await Promise.all([startMongo(options), startRedis(options), startSink()]);
  const config = await settings(dataDir, mongo.url, redis.url, sink.port);
  const database = await Database.connect(config.MONGODB_URI);
  try {
    const secrets = secretsFolder(dataDir);
    if (signed) makeDkimKeys(secrets);
    // One signature: nodemailer makes no more than one.
    if (signed) fs.rmSync(path.join(secrets, 'dkim-ed1.pem'));
    const key = signed ? fs.readFileSync(path.join(secrets, 'dkim-rsa1.pem'), 'utf8') : null;
    await migrate(database);
    await seed(database);
    const first = await bare(sink.port, key);
    const run = await send(config, database, sink);
    const second = await bare(sink.port, key);
    return { ...run, bareRate: (first + second) / 2 };
  } finally {
    await database.close();
    sink.child.disconnect();
    await Promise.all([mongo.stop(), redis.stop()]);
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function send(
  config: ServiceConfig,
  database: Database,
  sink: Sink,
): Promise<Omit<Measured, 'bareRate'>> {
  const before = await sink.mails();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const notifier = await createApp(config);
  const rss: number[] = [];
  let accepted = 0;
  while (accepted < COUNT && performance.now() - start < MOST_MS) {
    await sleep(250);
    accepted = await database.deliveries.countDocuments({ state: 'accepted' });
    rss.push(process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const mails = (await sink.mails()) - before;
  await notifier.stop();
  if (accepted !== COUNT || mails !== COUNT)
    throw new Error(`${accepted} accepted, ${mails} received of ${COUNT}.`);
  return { rate: COUNT / seconds, cpu: (user + system) / 1e6 / seconds, mails, rss };
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
const quarter = (rss: readonly number[], n: 0 | 3): number => {
  const part = rss.slice(Math.floor((rss.length * n) / 4), Math.ceil((rss.length * (n + 1)) / 4));
  return megabytes(part.reduce((sum, one) => sum + one, 0) / part.length);
};
const row = (name: string, { rate, bareRate, cpu, rss }: Measured): string =>
  `| ${name} | ${Math.round(rate)} | ${Math.round(bareRate)} | ${((100 * rate) / bareRate).toFixed(0)} % | ${(cpu * 100).toFixed(0)} % | ${quarter(rss, 0)} | ${quarter(rss, 3)} |`;

const unsigned = await measure(false);
const signed = await measure(true);
writeSection('digests', [
  '## Digests that fall due at once (`npm run bench:alerts -- digests`)',
  `${COUNT.toLocaleString('en-US')} daily digests of ${ITEMS} items to a sink on loopback, ${CONNECTIONS} connections. The notifier with its whole ledger:`,
  'windows closed, every mail composed, claimed before and recorded after its dialogue, with MongoDB, Redis and the sink on',
  'the same two cores. The peer in the same run, before and after: the pool of nodemailer with one finished mail and no record.',
  '',
  '| | a second | bare nodemailer | share | CPU of the notifier | RSS first quarter, MB | last quarter |',
  '| --- | --: | --: | --: | --: | --: | --: |',
  row('unsigned', unsigned),
  row('DKIM rsa-2048', signed),
  '',
  'Goal: 1,000 a second and 60 %. Each mail was received once.',
  '',
  machineLine(),
]);
