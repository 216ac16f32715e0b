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
import { Matching } from '../../apps/matcher/src/matching.js';
import { MatcherModule } from '../../apps/matcher/src/matcher.module.js';
import { createApp as createNotifier } from '../../apps/notifier/src/app.js';
import { machineLine, writeSection } from '../kit/results.js';
import { startSink } from './services.js';

const ROUNDS = Number(process.argv[2] ?? 8);
const POSTINGS = Number(process.argv[3] ?? 400);
const MAILS = Number(process.argv[4] ?? 400);
const SEARCHES = 2_000;
const ITEMS = 5;
const TICKS = 100;
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

const draftsOf = (version: number) =>
  Array.from({ length: POSTINGS }, (_, n) => ({
    ...{ externalId: `${n}`, url: `https://jobs.example/${n}`, company: `Company ${n % 97}` },
    ...{ title: `${WORDS[n % WORDS.length]} Engineer ${n}`, locations: ['Berlin, Germany'] },
    text: textOf(n, version),
  }));

function seconds(): number {
  const { user, system } = process.cpuUsage();
  const fields = fs.readFileSync(`/proc/${mongo.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (user + system) / 1e6 + (Number(fields[11]) + Number(fields[12])) / TICKS;
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = seconds();
  await work();
  await sleep(400);
  return seconds() - before;
}

// What is left out on the other side: lines, and what a change writes over. A flag of this benchmark alone.
const noting = Trace.prototype.note;
const past = database.pastPostings.collection;
const keeping = past.bulkWrite.bind(past);
function turn(isOn: boolean): void {
  Trace.prototype.note = isOn ? noting : () => undefined;
  past.bulkWrite = isOn ? keeping : () => Promise.resolve({ modifiedCount: 0 } as never);
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
  turn(side === 'on');
  const idsOf = async (): Promise<PostingId[]> =>
    (await database.postings.find({ source: name, unmatched: true }, { _id: 1 }).lean()).map(
      ({ _id }) => _id,
    );
  const measured: Partial<Record<Kind, number>> = {};
  measured.new = await cost(() => intake.accept(name, draftsOf(0)));
  measured.revised = await cost(() => intake.accept(name, draftsOf(1)));
  const ids = await idsOf();
  measured.matched = await cost(async () => {
    for (let from = 0; from < ids.length; from += 100) await matching.match(ids.slice(from, from + 100));
  });
  await seedMails(name);
  measured.mails = await cost(sendMails);
  if (isCounted) for (const kind of KINDS) costs[kind][side].push(measured[kind] ?? 0);
}

const of = (kind: Kind): number => (kind === 'mails' ? MAILS : POSTINGS);
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

await round(-1, 'on', false);
await round(-1, 'off', false);
for (let n = 0; n < ROUNDS; n += 1)
  for (const side of n % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
    await round(n, side, true);

const rounds = ROUNDS + 1;
const sizes = {
  postings: await bytes('postings'),
  lines: await bytes('trace'),
  past: await bytes('pastPostings'),
};
const each = (size: number, count: number): string => Math.round(size / count).toLocaleString('en');
const row = (kind: Kind, name: string): string => {
  const [on, off] = [median(costs[kind].on), median(costs[kind].off)];
  const pairs = costs[kind].on.map((one, n) => one / (costs[kind].off[n] ?? one) - 1);
  const ms = (value: number): string => ((value / of(kind)) * 1_000).toFixed(3);
  return `| ${name} | ${ms(off)} | ${ms(on)} | ${(100 * (on / off - 1)).toFixed(1)} % | ${(100 * median(pairs)).toFixed(1)} % |`;
};

writeSection('trace', [
  '## The trace (`node bench/run.mjs alerts trace`)',
  '',
  `The same work with the trace and without it (no line noted, nothing kept of what a change writes over), in turns: ${ROUNDS} rounds of`,
  `${POSTINGS} new postings of 3 kB, as many revisions of them that change the whole text, matching against ${SEARCHES.toLocaleString('en')} searches, and ${MAILS}`,
  'digests of five items to a sink. Processor time of all services and of mongod together, ms for each.',
  '',
  '| | without | with | of the medians | median of the pairs |',
  '|---|--:|--:|--:|--:|',
  row('new', 'a new posting'),
  row('revised', 'a revision, its past kept'),
  row('matched', 'a posting matched'),
  row('mails', 'a digest, from due to accepted'),
  '',
  `Bytes with indexes, before compression: lines ${each(sizes.lines, rounds * (2 * POSTINGS + MAILS))} for each posting, revision and mail together; the past`,
  `${each(sizes.past, rounds * POSTINGS)} a revision of a posting of ${each(sizes.postings, 2 * rounds * POSTINGS)}.`,
  '',
  'Goal: 3 %. Short rounds on a busy machine say little about a few per cent: mongod is counted in steps of 10 ms.',
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
