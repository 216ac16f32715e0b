// From a posting being accepted by the api to its alerts being accepted by the mail server, through all services as
// processes, while postings come at a steady rate and very many searches are saved.
import { asId, type PostingId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import 'reflect-metadata';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMongo, startRedis } from '@app/embedded';
import { makeSecrets } from '@app/infra/config';
import type { KeptDelivery } from '../../libs/core/src/records/index.js';
import { Database, PushTokens } from '@app/infra/mongo';
import type { KeptPosting } from '@app/core/records';
import { systemClock } from '@app/infra/system';
import { aSavedSearch, aSubscriber, freePort } from '@app/testing';
import { machineLine, writeSection } from '../kit/results.js';
import { startService, startSink, stopAll } from './services.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const SEARCHES = option('searches', 100_000);
const POSTINGS_A_SECOND = option('rate', 20);
const SECONDS = option('seconds', 60);
/** Before that: programs that have just started are slow, and are not what is asked about. */
const WARM_SECONDS = option('warm', 20);
const PUSHED = POSTINGS_A_SECOND * (SECONDS + WARM_SECONDS);
/** Searches that one posting meets, each of another person. */
const MET = 5;
const CHUNK = 5_000;

// It ends in no s: English plurals count as their singular.
const topic = (n: number): string => `topic${n}x`;
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Three hundred words that no other posting has in this order: postings of one text would be one opening. */
const prose = (n: number): string =>
  Array.from({ length: 300 }, (_, i) => `word${(n * 7_919 + i * i * 104_729 + i * n * 31) % 9_973}`).join(
    ' ',
  );

/** Search n is for one topic, with filters as people write them; five people share a topic. */
function queryOf(n: number): string {
  const filters = ['remote:yes', '-agency', 'seniority:senior', 'type:full-time', ''];
  return `${topic(Math.floor(n / MET))} ${filters[n % MET]}`.trim();
}

async function seed(database: Database): Promise<void> {
  await migrate(database);
  for (let from = 0; from < SEARCHES; from += CHUNK) {
    const people = Array.from({ length: Math.min(CHUNK, SEARCHES - from) }, (_, n) =>
      aSubscriber({
        _id: `s${from + n}`,
        address: `reader${from + n}@reader.example`,
        addressHash: `h${from + n}`,
      }),
    );
    const searches = people.map(({ _id }, n) => {
      const query = queryOf(from + n);
      return aSavedSearch({
        _id: `q${from + n}`,
        subscriberId: _id,
        query,
        seq: 1,
        versions: [{ query, fromSeq: 0, toSeq: null }],
      });
    });
    await database.subscribers.collection.insertMany(people as never[], { writeConcern: { w: 1 } });
    await database.savedSearches.collection.insertMany(searches as never[], { writeConcern: { w: 1 } });
  }
  await database.counters.updateOne({ _id: 'changes' }, { $set: { value: 1 } }, { upsert: true });
}

async function push(boardUrl: string, token: string, n: number): Promise<void> {
  const posting = {
    externalId: `job${n}`,
    url: `https://jobs.example.org/${n}`,
    title: `Senior Engineer ${topic(n)}`,
    company: `Company ${n % 500}`,
    locations: ['Remote, Germany'],
    workplace: 'remote',
    employment: 'full-time',
    text: `Full-time, remote. You build ${topic(n)}. ${prose(n)}`,
  };
  const response = await fetch(`${boardUrl}/api/postings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify([posting]),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** At a steady rate, whatever the answers take. Posting n comes at n / rate. */
async function pushSteadily(boardUrl: string, token: string): Promise<Date> {
  const start = performance.now();
  const pushes: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  let measuredFrom = new Date();
  for (let n = 0; n < PUSHED; n += 1) {
    if (n === POSTINGS_A_SECOND * WARM_SECONDS) measuredFrom = new Date();
    const early = start + (n * 1_000) / POSTINGS_A_SECOND - performance.now();
    if (early > 0) await sleep(early);
    if (failures.length > 0) break;
    pushes.push(push(boardUrl, token, n).catch((error) => failures.push(error)));
  }
  await Promise.all(pushes);
  if (failures.length > 0) throw failures[0];
  return measuredFrom;
}

/** When each step was done, in ms after the commit of the posting. */
interface Steps {
  readonly closed: number;
  readonly begun: number;
  readonly accepted: number;
}

async function stepsOf(database: Database, since: Date): Promise<Steps[]> {
  const postings = await database.postings
    .find({ revisedAt: { $gte: since } }, { revisedAt: 1 })
    .lean<Pick<KeptPosting, '_id' | 'revisedAt'>[]>();
  const committed = new Map(postings.map(({ _id, revisedAt }) => [_id, revisedAt.getTime()]));
  const sent = await database.deliveries.find({ kind: 'alerts', state: 'accepted' }).lean<KeptDelivery[]>();
  return sent.flatMap(({ items, createdAt, attempts, finishedAt }) =>
    items.flatMap(({ matches }) => {
      const from = committed.get(matches[0]?.postingId ?? asId<PostingId>(''));
      if (from === undefined) return [];
      const after = (at: Date | null | undefined): number => (at?.getTime() ?? NaN) - from;
      return [
        {
          closed: after(createdAt),
          begun: after(attempts.at(-1)?.startedAt),
          accepted: after(finishedAt),
        },
      ];
    }),
  );
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'techjobboard-bench-latency-'));
makeSecrets(dataDir);
const binDir = path.resolve('.cache/test-servers/bin');
const options = { dataDir, binDir, env: process.env, log: () => undefined, forTests: false };
const [mongo, redis, sink] = await Promise.all([startMongo(options), startRedis(options), startSink()]);
const names = ['PORT', 'OPS_PORT', 'INGESTION_PORT', 'MATCHER_PORT', 'NOTIFIER_PORT'] as const;
const ports: Record<string, number> = {};
for (const name of names) ports[name] = await freePort();
const url = (name: (typeof names)[number]): string => `http://127.0.0.1:${ports[name]}`;
const env = {
  ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  MONGODB_URI: mongo.url,
  REDIS_URL: redis.url,
  SMTP_URL: `smtp://127.0.0.1:${sink.port}?maxConnections=10`,
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
};
const database = await Database.connect(mongo.url);
const services: ChildProcess[] = [];
try {
  await seed(database);
  const token = await new PushTokens(database, systemClock).issue('bench', 'bench');
  services.push(await startService('matcher', env, url('MATCHER_PORT')));
  services.push(await startService('notifier', env, url('NOTIFIER_PORT')));
  services.push(await startService('api', env, url('OPS_PORT')));
  const measuredFrom = await pushSteadily(url('PORT'), token);
  const wanted = PUSHED * MET;
  const deadline = performance.now() + 30_000;
  while ((await sink.mails()) < wanted && performance.now() < deadline) await sleep(200);
  await sleep(1_000);
  const received = await sink.mails();
  if (received !== wanted) throw new Error(`${received} mails were received of ${wanted}.`);
  const steps = await stepsOf(database, measuredFrom);
  const times = steps.map(({ accepted }) => accepted);
  const median = (name: keyof Steps): number =>
    Math.round(
      quantile(
        steps.map((one) => one[name]),
        0.5,
      ),
    );
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(quantile(times, share)));
  writeSection('latency', [
    '## From a posting to its mail (`npm run bench:alerts -- latency`)',
    `${SEARCHES.toLocaleString('en-US')} saved searches of as many people, ${POSTINGS_A_SECOND} postings a second for ${SECONDS} s by REST after ${WARM_SECONDS} s of warming up, each in a request of its own; every posting meets`,
    `${MET} searches: ${POSTINGS_A_SECOND * MET} instant mails a second. api, matcher and notifier are processes, with MongoDB, Redis and a sink on the`,
    'same two cores. The time is from the commit of the posting to the record that the mail was accepted.',
    '',
    '| alerts | p50, ms | p95, ms | p99, ms | slowest, ms | goal |',
    '| --: | --: | --: | --: | --: | --- |',
    `| ${times.length.toLocaleString('en-US')} | ${p50} | ${p95} | ${p99} | ${Math.max(...times)} | p50 300, p95 1,000 |`,
    '',
    `Medians after the commit: window closed ${median('closed')} ms, dialogue begun ${median('begun')} ms, accepted ${median('accepted')} ms.`,
    '',
    machineLine(),
  ]);
} finally {
  await stopAll(services);
  await database.close();
  sink.child.disconnect();
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
