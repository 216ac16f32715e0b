// How long a matcher takes until it is ready, with many saved searches in a real MongoDB: from nothing, and with the file that
// the run before left. The searches are those of ../shared/percolate, in words that the query language has.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { startMongo, startRedis } from '@app/embedded';
import { loadConfig, makeSecrets, requireServers } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { createApp } from '../../apps/matcher/src/app.js';
import { parseQuery } from '../../libs/search/src/language/index.js';
import { allOf, textClause, type Query } from '@app/search/tree';
import { printQuery } from '@app/search/query';
import { aSavedSearch, freePort } from '@app/testing';
import { machineLine, writeSection } from '../kit/results.js';
import { exactQueryOf, type GeneratedSearch } from './workload.js';

const { values } = parseArgs({ options: { searches: { type: 'string', default: '1000000' } } });
const COUNT = Number(values.searches);
const CHUNK = 5_000;
const MIB = 2 ** 20;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-start-'));
makeSecrets(folder);
const generator = path.resolve('..', 'shared', 'percolate', 'gen.mjs');
execFileSync(process.execPath, [
  generator,
  '--searches',
  String(COUNT),
  '--postings',
  '1',
  '--train',
  '1',
  '--out',
  folder,
]);

const start = {
  dataDir: folder,
  binDir: path.resolve('.cache/test-servers/bin'),
  env: process.env,
  log: console.error,
  forTests: true,
};
const [mongo, redis] = await Promise.all([startMongo(start), startRedis(start)]);
const database = await Database.connect(mongo.url);
await migrate(database);

/** The generated search in the product's language: its invented skills are words there. Null for the few that contradict. */
function textOf({ skills, ...search }: GeneratedSearch): string | null {
  const words = [...(skills?.all ?? []), ...(skills?.any ?? [])].map((skill) => textClause(skill, 'any'));
  const query: Query = allOf([exactQueryOf(search), ...words]);
  const text = printQuery(query);
  return parseQuery(text).ok ? text : null;
}

async function fill(): Promise<number> {
  let batch: ReturnType<typeof aSavedSearch>[] = [];
  let seq = 0;
  const flush = async (): Promise<void> => {
    await database.savedSearches.collection.insertMany(batch as never[], { ordered: false });
    batch = [];
  };
  const file = path.join(folder, 'searches.ndjson');
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    const query = textOf(JSON.parse(line) as GeneratedSearch);
    if (query === null) continue;
    seq += 1;
    batch.push(
      aSavedSearch({ subscriberId: `p${seq}`, query, seq, versions: [{ query, fromSeq: seq, toSeq: null }] }),
    );
    if (batch.length === CHUNK) await flush();
  }
  if (batch.length > 0) await flush();
  await database.counters.updateOne({ _id: 'changes' }, { $set: { value: seq } });
  return seq;
}

interface Started {
  readonly seconds: number;
  readonly megabytes: number;
  readonly stopSeconds: number;
}

async function startOnce(): Promise<Started> {
  const env = {
    MONGODB_URI: mongo.url,
    REDIS_URL: redis.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: folder,
  };
  const config = requireServers(
    loadConfig({ ...env, MATCHER_PORT: String(await freePort()), LOG_LEVEL: 'error' }),
  );
  const began = performance.now();
  const matcher = await createApp(config);
  const seconds = (performance.now() - began) / 1_000;
  const megabytes = Math.round(process.memoryUsage().rss / MIB);
  const stopping = performance.now();
  await matcher.stop();
  return { seconds, megabytes, stopSeconds: (performance.now() - stopping) / 1_000 };
}

const filled = await fill();
const cold = await startOnce();
globalThis.gc?.();
const warm = await startOnce();
const file = fs.statSync(path.join(folder, 'matcher', 'searches-1-of-1.snapshot')).size;
await database.close();
await Promise.all([mongo.stop(), redis.stop()]);
fs.rmSync(folder, { recursive: true, force: true });

writeSection('start', [
  '## Start of the matcher (`npm run bench:start`)',
  '',
  `${filled.toLocaleString('en')} saved searches in MongoDB (the workload of ../shared/percolate, seed 42, as texts of the query language), one process; ready means that every search is in the index. The file is written when the matcher stops.`,
  '',
  '| start | seconds until ready | resident MB | goal |',
  '| --- | --: | --: | --- |',
  `| from MongoDB alone | ${cold.seconds.toFixed(1)} | ${cold.megabytes} | |`,
  `| with the file of the run before | ${warm.seconds.toFixed(1)} | ${warm.megabytes} | <= 15 s |`,
  '',
  `The file has ${Math.round(file / MIB)} MB; stopping with writing it took ${cold.stopSeconds.toFixed(1)} s.`,
  '',
  machineLine(),
  `Command: \`npm run bench:start -- --searches ${COUNT}\`.`,
]);
process.exit(0);
