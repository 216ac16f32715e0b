// The board as people get it: the api as a process with its database, asked over HTTP and by Chromium.
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { startMongo, startRedis } from '@app/embedded';
import { makeSecrets } from '@app/infra/config';
import type { PostingView } from '@app/core/posting';
import { Database, PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { machineLine, writeSection } from '../kit/results.js';
import { requestsFor } from './queries.js';
import { seed, startApi, type Api } from './serving.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const POSTINGS = option('postings', 200_000);
const PAGES = option('pages', 1_500);
const SEED = option('seed', 42);
const PUSHES = 30;
const PUSHED_AT_ONCE = 50;
const PAINTS = 21;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const ms = (value: number): string => value.toFixed(1);

async function rssOf({ child }: Api): Promise<number> {
  child.send('figures');
  const [{ rss }] = (await once(child, 'message')) as [{ rss: number }];
  return rss;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

interface Got {
  readonly ms: number;
  readonly bytes: number;
}

function get(url: string): Promise<Got> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' };
    http
      .get(url, { agent, headers }, (response) => {
        let bytes = 0;
        response.on('data', (part: Buffer) => (bytes += part.length));
        response.on('end', () => resolve({ ms: performance.now() - from, bytes }));
      })
      .on('error', reject);
  });
}

async function pages({ boardUrl }: Api, sample: readonly PostingView[]): Promise<Got[]> {
  const asked = requestsFor(sample, PAGES, SEED + 1);
  const got: Got[] = [];
  for (const { text, sort } of [...asked.slice(0, 200), ...asked]) {
    const params = new URLSearchParams({ q: text, ...(sort === 'best' ? { sort } : {}) });
    got.push(await get(`${boardUrl}/?${params}`));
  }
  return got.slice(200);
}

/** From the answer to a push until the last of its postings is found. */
async function pushToSearchable({ boardUrl }: Api, token: string): Promise<number[]> {
  const found = async (word: string): Promise<number> =>
    ((await (await fetch(`${boardUrl}/api/postings?limit=1&q=${word}`)).json()) as { total: number }).total;
  const times: number[] = [];
  for (let n = 0; n < PUSHES; n += 1) {
    const word = `pushed${n}x${SEED}`;
    const drafts = Array.from({ length: PUSHED_AT_ONCE }, (_, i) => ({
      externalId: `${word}-${i}`,
      url: `https://jobs.example.org/${word}/${i}`,
      title: `Engineer ${word} ${i}`,
      company: `Company ${i}`,
      text: `You write Rust and Go in ${word}. `.repeat(40),
    }));
    const answer = await fetch(`${boardUrl}/api/postings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(drafts),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const from = performance.now();
    while ((await found(word)) < PUSHED_AT_ONCE) await wait(2);
    times.push(performance.now() - from);
  }
  return times;
}

interface Painted {
  readonly firstPaint: readonly number[];
  readonly bytes: readonly number[];
}

async function paint({ boardUrl }: Api): Promise<Painted> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const firstPaint: number[] = [];
  const bytes: number[] = [];
  for (let n = 0; n < PAINTS; n += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let loaded = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (loaded += encodedDataLength));
    await page.goto(`${boardUrl}/?q=python+OR+rust+remote:yes`, { waitUntil: 'networkidle' });
    const at = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    firstPaint.push(at ?? NaN);
    bytes.push(loaded);
    await context.close();
  }
  await browser.close();
  return { firstPaint, bytes };
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'techjobboard-bench-served-'));
makeSecrets(dataDir);
const binDir = path.resolve('.cache/test-servers/bin');
const options = { dataDir, binDir, env: process.env, log: () => undefined, forTests: false };
const [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
const env = {
  MONGODB_URI: mongo.url,
  REDIS_URL: redis.url,
  SMTP_URL: 'smtp://127.0.0.1:9',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
};
const database = await Database.connect(mongo.url);
try {
  const sample = await seed(database, POSTINGS, SEED);
  const token = await new PushTokens(database, systemClock).issue('bench', 'bench');
  const api = await startApi(env);
  const got = await pages(api, sample);
  const times = got.map((one) => one.ms);
  const fresh = await pushToSearchable(api, token);
  const { firstPaint, bytes } = await paint(api);
  const rss = await rssOf(api);
  const open = api.child;
  open.disconnect();
  await once(open, 'exit');
  writeSection('served', [
    `## The board as it is served (\`npm run bench:pages\`)`,
    `${POSTINGS.toLocaleString('en-US')} postings in MongoDB, the api as one process. Pages: ${PAGES.toLocaleString('en-US')} different searches with filter counts, one after`,
    'the other over HTTP, brotli; the time is that of the whole answer at the client. The other figures are medians and the',
    `largest of ${PUSHES} pushes of ${PUSHED_AT_ONCE} postings, and of ${PAINTS} first visits by Chromium.`,
    '',
    '| what | median | p95 | p99 or largest | goal |',
    '| --- | --: | --: | --: | --: |',
    `| a search page, ms | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.95))} | ${ms(quantile(times, 0.99))} | p95 30 |`,
    `| from a push being answered to its postings being found, ms | ${ms(quantile(fresh, 0.5))} | ${ms(quantile(fresh, 0.95))} | ${ms(Math.max(...fresh))} | |`,
    `| first contentful paint, ms | ${ms(quantile(firstPaint, 0.5))} | ${ms(quantile(firstPaint, 0.95))} | ${ms(Math.max(...firstPaint))} | 300 |`,
    `| a search page with all that it loads, bytes on the wire | ${quantile(bytes, 0.5)} | ${quantile(bytes, 0.95)} | ${Math.max(...bytes)} | 60,000 |`,
    '',
    `The api answered ${api.seconds.toFixed(1)} s after its start, and held ${Math.round(rss / 2 ** 20)} MB. Page alone: ${quantile(
      got.map((one) => one.bytes),
      0.5,
    )} bytes (median).`,
    '',
    machineLine(),
  ]);
} finally {
  await database.close();
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
