// What the console's overview costs on a great board: a database with stand-ins of postings and deliveries, great backlogs beside
// them, the page read and rendered again and again, and what MongoDB's profiler says of each query.
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { mongo } from 'mongoose';
import { lastDays } from '@app/core/figures';
import { asMember, startMongo } from '@app/embedded';
import { databaseSecrets } from '@app/infra/config';
import { migrate } from '@app/infra/migrations';
import { Database } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import type { BoardLoader } from '../../apps/api/src/board/board-loader.js';
import { OverviewPage } from '../../apps/api/src/console/overview/overview-page.js';
import { OverviewReader } from '../../apps/api/src/console/overview/overview-reader.js';
import { OverviewStore } from '../../apps/api/src/console/overview/overview-store.js';
import { machineLine, writeSection } from '../kit/results.js';

const POSTINGS = Number(process.argv[2] ?? 1_000_000);
const DELIVERIES = Number(process.argv[3] ?? 2_000_000);
const BACKLOG = 20_000;
const READS = 100;
const CHUNK = 10_000;
const HOUR = 3_600_000;

type Make = (n: number) => mongo.BSON.Document;

async function fill(database: Database, name: string, count: number, make: Make): Promise<void> {
  const collection = database.connection.collection<{ _id: string }>(name);
  for (let from = 0; from < count; from += CHUNK) {
    const some = Array.from({ length: Math.min(CHUNK, count - from) }, (_, n) => make(from + n));
    await collection.insertMany(some as { _id: string }[], {
      ordered: false,
      writeConcern: { w: 1, journal: false },
    });
  }
}

const now = systemClock.now();
const ago = (ms: number): Date => new Date(now.getTime() - ms);

/** Postings are stubs: the page reads one of them, by an index of those that wait. */
const posting: Make = (n) => ({
  _id: `p${n}`,
  seq: n,
  matchSeq: n,
  unmatched: n < BACKLOG,
  matchFailures: 0,
  source: `source${n % 5_000}`,
  state: n % 3 === 0 ? 'open' : 'closed',
  closedAt: n % 3 === 0 ? null : ago(n * 1_000),
  clusterId: `c${n}`,
  company: { slug: `company${n % 50_000}` },
  revisedAt: ago(n * 1_000),
});
const delivery: Make = (n) => {
  const waits = n < BACKLOG;
  return {
    _id: `d${n}`,
    kind: 'alerts',
    subscriberId: `s${n % 200_000}`,
    items: [],
    state: waits ? 'retry' : 'accepted',
    nextAt: waits ? ago(n * 100) : null,
    messageId: `<d${n}@x>`,
    reason: null,
    createdAt: ago(n * 1_000),
    dueAt: ago(n * 1_000),
    finishedAt: waits ? null : ago(n * 1_000),
  };
};
const alert: Make = (n) => ({
  _id: `a${n}`,
  subscriberId: `s${n}`,
  clusterId: `c${n}`,
  state: n < BACKLOG ? 'pending' : 'assigned',
  dueAt: ago(n * 100),
  createdAt: ago(n * 100),
  deliveryId: null,
});
const source: Make = (n) => ({
  _id: `source${n}`,
  kind: 'rss',
  enabled: true,
  paused: false,
  nextPollAt: ago(-HOUR),
  failures: n % 10 === 0 ? 5 : 0,
  alarm: n % 20 === 1 ? { reason: 'empty-read' } : null,
  lastError: null,
});
const letter: Make = (n) => ({ _id: `l${n}`, stage: 'push', reason: 'malformed', lastAt: ago(n * 1_000) });
const report: Make = (n) => ({ _id: `r${n}`, postingId: `p${n}`, kind: 'scam', lastAt: ago(n * 1_000) });

async function fillFigures(database: Database): Promise<void> {
  for (const day of lastDays(now, 14)) {
    const at = new Date(`${day}T00:00:00Z`);
    const counts = { postingsNew: 9_000, mailsAccepted: 99_000, mailsRefused: 200 };
    const gauges = {
      diskUsed: 5e10,
      diskTotal: 2e11,
      dataBytes: 3e10,
      indexBytes: 1e10,
      openPostings: 300_000,
    };
    await database.dayFigures.create({ _id: day, day, domain: null, counts, gauges, at });
    await fill(database, 'dayFigures', 2_000, (n) => {
      const own = { mailsAccepted: 5_000 - n, mailsRefused: n % 9, mails: 5_000 - n + (n % 9) };
      return { _id: `${day} d${n}.example`, day, domain: `d${n}.example`, counts: own, at };
    });
  }
}

const timesOf = async (work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let n = 0; n < READS; n += 1) {
    const begun = systemClock.monotonicMs();
    await work();
    times.push(systemClock.monotonicMs() - begun);
  }
  return times.sort((a, b) => a - b);
};
const told = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => (times[Math.ceil(part * times.length) - 1] ?? 0).toFixed(1)).join(' | ');

interface Profiled {
  readonly ns: string;
  readonly planSummary?: string;
  readonly docsExamined?: number;
  readonly keysExamined?: number;
  readonly millis?: number;
}

/** What the server's profiler says of each query of a piece of work; only a member of the replica set may ask it. */
async function profile({ name }: Database, work: () => Promise<unknown>): Promise<string[]> {
  const all = await asMember(server, async (client) => {
    const db = client.db(name);
    await db.command({ profile: 2 });
    await work();
    await db.command({ profile: 0 });
    return db.collection<Profiled>('system.profile').find().toArray();
  });
  return all
    .filter(({ planSummary, ns }) => planSummary !== undefined && !ns.endsWith('system.profile'))
    .map(
      ({ ns, planSummary, docsExamined = 0, keysExamined = 0, millis = 0 }) =>
        `| ${ns.slice(name.length + 1)} | ${planSummary} | ${keysExamined} | ${docsExamined} | ${millis} |`,
    )
    .sort();
}

async function measure(database: Database): Promise<void> {
  await fill(database, 'postings', POSTINGS, posting);
  await fill(database, 'deliveries', DELIVERIES, delivery);
  await fill(database, 'alerts', 10 * BACKLOG, alert);
  await fill(database, 'sources', 5_000, source);
  await fill(database, 'deadLetters', BACKLOG, letter);
  await fill(database, 'reports', BACKLOG, report);
  // Its indexes are made when all is there, which is faster.
  await migrate(database);
  await fillFigures(database);
  const board = { openPostings: 300_000 } as BoardLoader;
  const reader = new OverviewReader(new OverviewStore(database), board, systemClock);
  await reader.readNow();
  const reads = await timesOf(() => reader.readNow());
  const facts = await reader.readNow();
  const renders = await timesOf(async () => renderToString(OverviewPage({ facts })));
  const plans = await profile(database, () => reader.readNow());
  writeSection('overview', [
    `## The overview of the operators’ console (\`node bench/run.mjs overview ${POSTINGS} ${DELIVERIES}\`)`,
    '',
    machineLine(),
    `${POSTINGS.toLocaleString('en-GB')} postings and ${DELIVERIES.toLocaleString('en-GB')} deliveries (stubs: of either the page reads one document at`,
    `most), 5,000 sources of which 500 fail, and backlogs of ${BACKLOG.toLocaleString('en-GB')} alerts, mails, postings and dead letters. Milliseconds over ${READS} reads.`,
    'No query depends on how many there are: each ends at a bound (2,000 entries for a count, 10,000 sources), as the plans say.',
    '',
    '| step | p50 | p95 | most |',
    '|---|---|---|---|',
    `| everything read from MongoDB | ${told(reads)} |`,
    `| the page rendered | ${told(renders)} |`,
    '',
    '| collection | plan | keys examined | documents examined | ms |',
    '|---|---|---|---|---|',
    ...plans,
  ]);
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'overview-'));
const running = await startMongo({
  dataDir,
  binDir: path.resolve('.cache/test-servers/bin'),
  env: process.env,
  log: console.error,
});
const database = await Database.connect(running.url);
const host = /@([^/]+)\//.exec(running.url)?.[1] ?? '';
const server = { host, keyFile: databaseSecrets(dataDir).mongoKeyFile };
try {
  await measure(database);
} finally {
  await database.close();
  await running.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
