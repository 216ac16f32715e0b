// What the trace costs: the same work with it and without it, in turns. Processor time of the services and of mongod, so that a busy
// machine does not decide; and what a posting, a revision and a mail leave on the disk.
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { alertId, type PostingId } from '@app/core/ids';
import type { Alert } from '@app/core/records';
import { startMongo, startRedis } from '@app/embedded';
import { loadConfig, makeSecrets, requireServers } from '@app/infra/config';
import { InfraModule, openInfrastructure } from '@app/infra/service';
import { Trace } from '@app/infra/trace';
import { Intake, IntakeModule } from '@app/intake';
import { aPosting, aSavedSearch, aSubscriber, freePort } from '@app/testing';
import { PostingStore } from '../../libs/intake/src/postings/posting-store.js';
import { Matching } from '../../apps/matcher/src/matching.js';
import { MatcherModule } from '../../apps/matcher/src/matcher.module.js';
import { createApp as createNotifier } from '../../apps/notifier/src/app.js';
import { machineLine, writeSection } from '../kit/results.js';
import { startSink } from './services.js';

const ROUNDS = Number(process.argv[2] ?? 8);
const POSTINGS = Number(process.argv[3] ?? 400);
const MAILS = Number(process.argv[4] ?? 400);
/** 0: only what the intake does. */
const HAS_MATCHING = MAILS > 0;
const SEARCHES = 2_000;
const ITEMS = 5;
const WORDS = ['rust', 'go', 'python', 'kafka', 'kubernetes', 'sales', 'nurse', 'berlin', 'remote', 'data'];

class BenchModule {}
class MatchBench {}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-trace-'));
makeSecrets(dataDir);
const binDir = path.resolve('.cache/test-servers/bin');
const options = { dataDir, binDir, env: process.env, log: () => undefined, forTests: false };
const [mongo, redis, sink] = await Promise.all([startMongo(options), startRedis(options), startSink()]);
const config = requireServers(
  loadConfig({
    ...{ MONGODB_URI: mongo.url, REDIS_URL: redis.url, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    ...{ SMTP_URL: `smtp://127.0.0.1:${sink.port}`, NOTIFIER_PORT: String(await freePort()) },
    MAIL_FROM: 'Board <alerts@board.example>',
  }),
);
const infra = await openInfrastructure('ingest', config);
const { database } = infra;

/** A text of some 3 kB in which each draft has words of its own, so that no two are alike. */
const textOf = (n: number, version: number): string =>
  Array.from({ length: 60 }, (_, line) => {
    const word = WORDS[(n * 7 + line * 3 + version) % WORDS.length] ?? '';
    return `You work with ${word} and ${(n * 7919 + line * 104_729).toString(36)} in our team of ${line + 2}.`;
  }).join('\n');

const draftsOf = (round: number, version: number) =>
  Array.from({ length: POSTINGS }, (_, n) => ({
    ...{ externalId: `${n}`, url: `https://jobs.example/${n}`, company: `Company ${n % 97}` },
    ...{ title: `${WORDS[n % WORDS.length]} Engineer ${n}`, locations: ['Berlin, Germany'] },
    text: textOf(n + 1_009 * round, version),
  }));

/** Processor time of this process and of mongod, in seconds: of mongod's threads in nanoseconds, as its ticks of 10 ms are too coarse. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  const threads = fs.readdirSync(`/proc/${mongo.pid}/task`);
  const spent = threads.map((thread) => {
    try {
      return Number(fs.readFileSync(`/proc/${mongo.pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      return 0; // It ended meanwhile.
    }
  });
  return (user + system) / 1e6 + spent.reduce((sum, one) => sum + one, 0) / 1e9;
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = seconds();
  await work();
  // What is written a moment later is a part of it, and so is MongoDB's journal.
  for (const one of traces) await one.flush();
  await sleep(300);
  return seconds() - before;
}

// What is left out on the other side: lines, and what a change writes over with its reading. A flag of this benchmark alone.
const noting = Trace.prototype.note;
const past = database.pastPostings.collection;
const keeping = past.bulkWrite.bind(past);
const saying = PostingStore.prototype.said;
/** What is known of a posting and nothing of what it says: as the intake would read it if no past were kept. */
async function known(this: PostingStore, ids: readonly PostingId[]): ReturnType<typeof saying> {
  return this.known(ids);
}
function turn(isOn: boolean): void {
  Trace.prototype.note = isOn ? noting : () => undefined;
  past.bulkWrite = isOn ? keeping : () => Promise.resolve({ modifiedCount: 0 } as never);
  PostingStore.prototype.said = isOn ? saying : known;
}

async function people(): Promise<void> {
  const readers = Array.from({ length: SEARCHES }, () => aSubscriber());
  const searches = readers.map(({ _id }, n) =>
    aSavedSearch({
      subscriberId: _id,
      rhythm: 'weekly',
      query: `${WORDS[n % WORDS.length]} title:engineer company:"Company ${n % 97}"`,
    }),
  );
  await database.subscribers.insertMany(readers);
  await database.savedSearches.insertMany(searches);
}

/** Digests that fall due when they are told to. */
async function seedMails(name: string): Promise<void> {
  const later = new Date(Date.now() + 3_600_000);
  const created = new Date(Date.now() - 25 * 3_600_000);
  const postings = Array.from({ length: 50 }, (_, n) =>
    aPosting({ _id: `${name}-${n}`, title: `Engineer ${n}`, text: textOf(n, 0), unmatched: false }),
  );
  const readers = Array.from({ length: MAILS }, (_, n) => aSubscriber({ address: `${name}${n}@r.example` }));
  const searches = readers.map(({ _id }) =>
    aSavedSearch({ subscriberId: _id, query: 'work', rhythm: 'daily' }),
  );
  const alerts = searches.flatMap(({ _id: savedSearchId, subscriberId, query }, r) =>
    Array.from({ length: ITEMS }, (_, n): Alert => {
      const posting = postings[(r + n * 7) % postings.length] as (typeof postings)[number];
      const match = { savedSearchId, query, postingId: posting._id, at: created };
      return {
        ...{ _id: alertId(subscriberId, posting.clusterId), subscriberId, clusterId: posting.clusterId },
        ...{ matches: [match], rhythm: 'daily', createdAt: created, dueAt: later },
        ...{ state: 'pending', deliveryId: null },
      };
    }),
  );
  await database.postings.insertMany(postings);
  await database.subscribers.insertMany(readers);
  await database.savedSearches.insertMany(searches);
  await database.alerts.insertMany(alerts);
}

let mailed = 0;
async function sendMails(): Promise<void> {
  mailed += MAILS;
  await database.alerts.updateMany(
    { rhythm: 'daily', state: 'pending' },
    { $set: { dueAt: new Date(Date.now() - 1_000) } },
  );
  while ((await database.deliveries.countDocuments({ state: 'accepted' })) < mailed) await sleep(100);
}

const bytes = async (name: string): Promise<number> => {
  const collection = database.connection.collection(name);
  const [stats] = await collection.aggregate([{ $collStats: { storageStats: {} } }]).toArray();
  const { size, totalIndexSize } = (
    stats as { storageStats: { size: number; totalIndexSize: number } } | undefined
  )?.storageStats ?? { size: 0, totalIndexSize: 0 };
  return size + totalIndexSize;
};

await people();
const intaking = await NestFactory.createApplicationContext(
  { module: BenchModule, imports: [InfraModule.with(infra), IntakeModule] },
  { logger: false },
);
const intake = intaking.get(Intake, { strict: false });
const matcherInfra = await openInfrastructure('matcher', config);
const share = { index: 1, count: 1 };
const matchingContext = await NestFactory.createApplicationContext(
  { module: MatchBench, imports: [InfraModule.with(matcherInfra), MatcherModule.of(share)] },
  { logger: false },
);
const matching = matchingContext.get(Matching, { strict: false });
const notifier = await createNotifier(config);
const traces = [intaking, matchingContext].map((context) => context.get(Trace, { strict: false }));

const KINDS = ['new', 'revised', 'matched', 'mails'] as const;
type Kind = (typeof KINDS)[number];
const costs: Record<Kind, { on: number[]; off: number[] }> = {
  new: { on: [], off: [] },
  revised: { on: [], off: [] },
  matched: { on: [], off: [] },
  mails: { on: [], off: [] },
};

async function round(n: number, side: 'on' | 'off', isCounted: boolean): Promise<void> {
  const name = `round-${n}-${side}`;
  const seed = 2 * (n + 10) + (side === 'on' ? 1 : 0);
  turn(side === 'on');
  const idsOf = async (): Promise<PostingId[]> =>
    (await database.postings.find({ source: name, unmatched: true }, { _id: 1 }).lean()).map(
      ({ _id }) => _id,
    );
  const measured: Partial<Record<Kind, number>> = {};
  measured.new = await cost(() => intake.accept(name, draftsOf(seed, 0)));
  measured.revised = await cost(() => intake.accept(name, draftsOf(seed, 1)));
  if (HAS_MATCHING) {
    const ids = await idsOf();
    measured.matched = await cost(async () => {
      for (let from = 0; from < ids.length; from += 100) await matching.match(ids.slice(from, from + 100));
    });
    await seedMails(name);
    measured.mails = await cost(sendMails);
  }
  // Each round finds the board as the one before did.
  await database.postings.deleteMany({});
  await database.alerts.deleteMany({});
  if (isCounted) for (const kind of KINDS) costs[kind][side].push(measured[kind] ?? 0);
}

const of = (kind: Kind): number => (kind === 'mails' ? MAILS : POSTINGS);
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

// Warm, on both sides.
for (let n = 1; n <= 3; n += 1) for (const side of ['on', 'off'] as const) await round(-n, side, false);
for (let n = 0; n < ROUNDS; n += 1)
  for (const side of n % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
    await round(n, side, true);

const rounds = ROUNDS + 3;
const sizes = {
  lines: await bytes('trace'),
  past: await bytes('pastPostings'),
};
const each = (size: number, count: number): string => Math.round(size / count).toLocaleString('en');
/** The differences of the pairs, without the tenth that is least and the tenth that is most, and how far their mean may be off (two standard errors). */
function differences(kind: Kind): { readonly middle: number; readonly error: number } {
  const all = costs[kind].on.map((one, n) => one - (costs[kind].off[n] ?? one)).sort((a, b) => a - b);
  const cut = Math.floor(all.length / 10);
  const kept = all.slice(cut, all.length - cut);
  const middle = mean(kept);
  const variance = kept.reduce((sum, one) => sum + (one - middle) ** 2, 0) / Math.max(1, kept.length - 1);
  return { middle, error: 2 * Math.sqrt(variance / kept.length) };
}
const row = (kind: Kind, name: string): string => {
  const { middle, error } = differences(kind);
  const off = mean(costs[kind].off);
  const us = (value: number): string => Math.round((value / of(kind)) * 1e6).toLocaleString('en');
  const share = (value: number): string => `${((100 * value) / off).toFixed(1)} %`;
  return `| ${name} | ${us(off)} | ${us(middle)} | ${share(middle)} | ${share(error)} |`;
};

writeSection('trace', [
  '## The trace (`node bench/run.mjs alerts trace`)',
  '',
  `The same work with the trace and without it (no line noted, nothing kept of what a change writes over), in turns: ${ROUNDS} rounds of`,
  `${POSTINGS} new postings of 3 kB, as many revisions of them that change the whole text, matching against ${SEARCHES.toLocaleString('en')} searches, and ${MAILS}`,
  'digests of five items to a sink. Processor time of all services and of mongod together, µs for each; the difference is the mean',
  'of the pairs without the tenth at either end, and its error two standard errors.',
  '',
  '| | without | the trace | of it | error |',
  '|---|--:|--:|--:|--:|',
  row('new', 'a new posting'),
  row('revised', 'a revision, its past kept'),
  row('matched', 'a posting matched'),
  row('mails', 'a digest, from due to accepted'),
  '',
  `Bytes with indexes, before compression: lines ${each(sizes.lines, rounds * (2 * POSTINGS + MAILS))} for each posting, revision and mail together; the past`,
  `${each(sizes.past, rounds * POSTINGS)} a revision.`,
  '',
  'Goal: 3 %.',
  '',
  machineLine(),
]);

turn(true);
await notifier.stop();
await matchingContext.close();
await intaking.close();
sink.child.disconnect();
await Promise.all([mongo.stop(), redis.stop()]);
fs.rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
