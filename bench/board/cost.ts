// What requests cost the api's one thread, hostile and everyday ones: pages beside REST, feeds and back-tests.
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startMongo, startRedis } from '@app/embedded';
import { Database } from '@app/infra/mongo';
import { machineLine, writeSection } from '../kit/results.js';
import { seed, startApi, type Api } from './serving.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const POSTINGS = option('postings', 1_900);
const ROUNDS = option('rounds', 10);
const SEED = 42;

const WORDS =
  'engineer software data team product design build code cloud work remote senior develop system service platform scale test deploy manage python java rust react node kafka linux security network mobile backend frontend agile scrum docker azure google amazon postgres redis kubernetes terraform sales support market finance people learn lead grow'.split(
    ' ',
  );
const words = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => WORDS[n % WORDS.length] ?? '');
const pairs = (count: number): string[] =>
  words(count).map((word, n) => (n < WORDS.length ? word : `${word.slice(0, 3)}${n}`));

const QUERIES: readonly (readonly [string, string])[] = [
  ['a word', 'python'],
  ['words and fields', 'senior (rust OR python) remote:yes -agency salary>=60kEUR'],
  ['a phrase', '"machine learning" engineer'],
  [
    '50 beginnings of four letters, OR',
    words(50)
      .map((word) => `${word.slice(0, 4)}*`)
      .join(' OR '),
  ],
  [
    '12 beginnings of two letters, OR',
    'en* so* da* te* pr* de* bu* co* cl* wo* re* se*'.split(' ').join(' OR '),
  ],
  ['200 words, OR', pairs(200).join(' OR ')],
  ['200 words, AND', pairs(200).join(' ')],
  [
    '100 words without 99',
    `engineer ${pairs(199)
      .slice(60)
      .map((word) => `-${word}`)
      .join(' ')}`,
  ],
];

const ADDRESSES: readonly (readonly [string, (q: string) => string])[] = [
  ['REST', (q) => `/api/postings?${new URLSearchParams({ q, limit: '20', facets: '8' })}`],
  ['page', (q) => `/?${new URLSearchParams({ q })}`],
  ['feed of 50', (q) => `/posted.rss?${new URLSearchParams({ q })}`],
  ['feed of 1,000', (q) => `/open.rss?${new URLSearchParams({ q })}`],
  ['back-test', (q) => `/api/query/back-test?${new URLSearchParams({ q })}`],
  ['preview', (q) => `/save?${new URLSearchParams({ q })}`],
];

async function cpuOf({ child }: Api): Promise<number> {
  child.send('figures');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return (cpu.user + cpu.system) / 1_000;
}

async function costOf(api: Api, address: string): Promise<number> {
  const ask = async (): Promise<void> => {
    const response = await fetch(api.boardUrl + address);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
  };
  for (let n = 0; n < 10; n += 1) await ask();
  const before = await cpuOf(api);
  for (let n = 0; n < ROUNDS; n += 1) await ask();
  return ((await cpuOf(api)) - before) / ROUNDS;
}

async function measure(api: Api): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, q] of QUERIES) {
    const costs: number[] = [];
    for (const [, address] of ADDRESSES) costs.push(await costOf(api, address(q)));
    const [rest = NaN, page = NaN] = costs;
    lines.push(
      `| ${name} | ${costs.map((cost) => cost.toFixed(1)).join(' | ')} | ${(page / rest).toFixed(1)} |`,
    );
  }
  return lines;
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'techjobboard-bench-cost-'));
const binDir = path.resolve('.cache/test-servers/bin');
const options = { dataDir, binDir, env: process.env, log: () => undefined, forTests: false };
const [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
const database = await Database.connect(mongo.url);
try {
  await seed(database, POSTINGS, SEED);
  const api = await startApi({
    MONGODB_URI: mongo.url,
    REDIS_URL: redis.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
  const lines = await measure(api);
  api.child.disconnect();
  await once(api.child, 'exit');
  writeSection('cost', [
    '## What a request costs (`npm run bench:cost`)',
    `${POSTINGS.toLocaleString('en-US')} postings. CPU of the api's process in ms a request (mean of ${ROUNDS} after 10 to warm up), with the same search`,
    'asked in each way. The last column is page / REST with filter counts, and is to stay below 3 or so.',
    '',
    `| search | ${ADDRESSES.map(([name]) => name).join(' | ')} | page / REST |`,
    `| --- |${' --: |'.repeat(ADDRESSES.length + 1)}`,
    ...lines,
    '',
    machineLine(),
  ]);
} finally {
  await database.close();
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
