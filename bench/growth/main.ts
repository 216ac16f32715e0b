// How much disk a record takes, indexes included, and what that makes a day: real postings through the real intake, and
// alerts and ended mails as the matcher and the notifier write them.
import { alertsDeliveryId } from '@app/core/digest';
import {
  alertId,
  asId,
  type Branded,
  type ClusterId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { migrate } from '@app/infra/migrations';
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { asMember, startMongo, startRedis } from '@app/embedded';
import { databaseSecrets } from '@app/infra/config';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import type { KeptDelivery } from '../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import { Producer, connectRedis } from '@app/infra/queue';
import { TokenSigner, systemClock } from '@app/infra/system';
import { Announcer, Intake, IntakeMetrics, Interpreter } from '@app/intake';
import { machineLine, writeSection } from '../kit/results.js';

const POSTINGS = Number(process.argv[2] ?? 5_000);
const MAILS = 20_000;
const ITEMS = 5;
const CHUNK = 500;
const DAY = { postings: 10_000, mails: 100_000 };

interface Row {
  readonly id: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly text: string;
}

const id = <Id extends Branded<string>>(): Id => asId<Id>(randomBytes(16).toString('base64url'));

function drafts(): object[] {
  const file = path.resolve('..', 'shared', 'data', 'corpus', 'postings.ndjson.gz');
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').slice(0, POSTINGS);
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .map((row, n) => ({
      externalId: `${row.id}-${n}`,
      url: `https://jobs.example/${n}`,
      title: row.title || row.text.slice(0, 80),
      company: row.company ?? 'Unnamed',
      locations: typeof row.location === 'string' ? [row.location] : [],
      html: row.text
        .split('\n')
        .map((paragraph) => `<p>${paragraph.replace(/[<>&]/g, ' ')}</p>`)
        .join(''),
    }));
}

async function fillPostings(database: Database, redisUrl: string): Promise<void> {
  const redis = connectRedis(redisUrl);
  const logger = createLogger('growth', 'fatal');
  const producer = new Producer(redis, database.name, logger);
  const announcer = new Announcer(producer, { send: () => undefined } as never, { note: () => undefined });
  const metrics = new IntakeMetrics(new Metrics('growth'), logger);
  const interpreter = new Interpreter({ INTAKE_THREADS: 0, DATA_DIR: '.' });
  const intake = new Intake(database, announcer, metrics, interpreter, systemClock, {
    NEW_OPENING_AFTER_DAYS: 180,
    QUIET_AFTER_ABSENCE_DAYS: 7,
    QUIET_EXCEPT_DATED_DAYS: 3,
    QUIET_CLAIM_OLDER_DAYS: 30,
  });
  const all = drafts();
  for (let from = 0; from < all.length; from += CHUNK)
    await intake.accept('corpus', all.slice(from, from + CHUNK));
  await producer.close();
  redis.disconnect();
}

async function fillMails(database: Database): Promise<void> {
  const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
  const clusters = await database.postings.distinct('clusterId');
  for (let from = 0; from < MAILS; from += CHUNK) {
    const made = Array.from({ length: CHUNK }, (_, n) => aMail(signer, clusters, from + n));
    await database.alerts.insertMany(
      made.flatMap(({ alerts }) => alerts),
      { lean: true },
    );
    await database.deliveries.insertMany(
      made.map(({ delivery }) => delivery),
      { lean: true },
    );
  }
}

/** One accepted daily mail and its alerts. */
function aMail(
  signer: TokenSigner,
  clusters: readonly ClusterId[],
  n: number,
): { alerts: Alert[]; delivery: KeptDelivery } {
  const now = systemClock.now();
  const [subscriberId, savedSearchId] = [id<SubscriberId>(), id<SavedSearchId>()];
  const alerts = Array.from({ length: ITEMS }, (_, item): Alert => {
    const clusterId = clusters[(n * ITEMS + item) % clusters.length] ?? id<ClusterId>();
    const match = {
      savedSearchId,
      query: 'rust remote:eu salary>=90k',
      postingId: asId<PostingId>(clusterId),
      at: now,
    };
    const state = 'assigned' as const;
    return {
      _id: alertId(subscriberId, clusterId),
      subscriberId,
      clusterId,
      matches: [match],
      rhythm: 'daily',
      createdAt: now,
      dueAt: now,
      state,
      deliveryId: alertsDeliveryId(subscriberId, 'daily', '2026-11-22'),
    };
  });
  const items = alerts.map(({ _id: alertId, clusterId, matches }) => ({
    alertId,
    clusterId,
    matches,
    suppressed: null,
  }));
  const wanted = {
    kind: 'alerts',
    subscriberId,
    windowKind: 'daily',
    windowKey: '2026-11-22',
    items,
    overflow: 0,
    dueAt: now,
    now,
  } as const;
  const attempt = {
    n: 1,
    token: id(),
    startedAt: now,
    finishedAt: now,
    outcome: 'accepted' as const,
    code: 250,
    detail: '250 2.0.0 Ok: queued as 4FxYzK1x2Zz',
  };
  const delivery = newDelivery(signer, 'a@board.example', wanted);
  return {
    alerts,
    delivery: { ...delivery, state: 'accepted', nextAt: null, finishedAt: now, attempts: [attempt] },
  };
}

interface Size {
  readonly count: number;
  readonly storageSize: number;
  readonly totalIndexSize: number;
}

async function bytesEach(database: Database, collection: string): Promise<number> {
  await asMember(server, (client) => client.db('admin').command({ fsync: 1 }));
  const size = (await database.connection.db?.command({ collStats: collection })) as unknown as Size;
  return Math.round((size.storageSize + size.totalIndexSize) / size.count);
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'growth-'));
const options = {
  dataDir,
  binDir: path.resolve('.cache/test-servers/bin'),
  env: process.env,
  log: console.error,
};
const [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
const database = await Database.connect(mongo.url);
const host = /@([^/]+)\//.exec(mongo.url)?.[1] ?? '';
const server = { host, keyFile: databaseSecrets(dataDir).mongoKeyFile };
try {
  await migrate(database);
  await fillPostings(database, redis.url);
  await fillMails(database);
  const [posting, alert, mail] = await Promise.all(
    ['postings', 'alerts', 'deliveries'].map((name) => bytesEach(database, name)),
  );
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const [a, b, c] = [posting ?? 0, alert ?? 0, mail ?? 0];
  const postings = a * DAY.postings;
  const alerts = b * DAY.mails * ITEMS;
  const mails = c * DAY.mails;
  const lines = [
    '## Disk growth (`npm run bench:growth`)',
    '',
    `Bytes on disk for each record, compressed as MongoDB does by default and with all indexes: ${await database.postings.countDocuments()} postings of the corpus`,
    `through the intake, and ${MAILS.toLocaleString('en-US')} accepted mails of ${ITEMS} alerts. A day here is ${DAY.postings.toLocaleString('en-US')} new postings and ${DAY.mails.toLocaleString('en-US')} such mails.`,
    '',
    '| record | bytes each | a day | kept (default) | levels off at |',
    '| --- | --: | --: | --- | --: |',
    `| posting, with its markup | ${a} | ${megabytes(postings)} | while open and 365 days after | ${megabytes(postings * 365)} |`,
    `| alert | ${b} | ${megabytes(alerts)} | while open, at least 180 days | ${megabytes(alerts * 180)} |`,
    `| mail with its attempts | ${c} | ${megabytes(mails)} | 180 days | ${megabytes(mails * 180)} |`,
    `| together | | ${megabytes(postings + alerts + mails)} | | ${megabytes(postings * 365 + (alerts + mails) * 180)} |`,
    '',
    machineLine(),
  ];
  writeSection('growth', lines);
} finally {
  await database.close();
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true });
}
