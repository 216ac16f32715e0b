import type { PostingView } from '../../libs/core/src/posting/index.js';
import os from 'node:os';
import path from 'node:path';
import { BoardIndex, FACET_FIELDS } from '../../libs/search/src/board/index.js';
import { corpusFile, NOW, postingsIn } from './corpus.js';
import { runLucene, type LuceneResult } from './lucene.js';
import { writeDocs, writeQueries } from './lucene-files.js';
import { requestsFor, type Asked } from './queries.js';
import { writeSection } from '../kit/results.js';
import { Timings } from './timing.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const POSTINGS = option('postings', 200_000);
const QUERIES = option('queries', 2_000);
const SEED = option('seed', 42);
const WITH_LUCENE = !process.argv.includes('--no-lucene');

const SCHEDULE = { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 } as const;
const BACK_TESTS = 300;
const FRESH = 2_000;
const BATCH = 50;

function heldBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Loaded {
  readonly index: BoardIndex<null>;
  /** Some postings, without texts: what requests are made of. */
  readonly sample: readonly PostingView[];
  /** The last ones, put into the index afterwards. */
  readonly fresh: readonly PostingView[];
  readonly seconds: number;
}

async function load(file: string): Promise<Loaded> {
  const index = new BoardIndex<null>({ keepHistory: true });
  const sample: PostingView[] = [];
  const fresh: PostingView[] = [];
  const puts = new Timings();
  let count = 0;
  for await (const view of postingsIn(file)) {
    count += 1;
    puts.time(() => index.put(view, null, view.firstSeenAt));
    if (count % 40 === 0) sample.push({ ...view, text: '' });
    if (count > POSTINGS - FRESH) fresh.push(view);
  }
  puts.time(() => index.compact());
  return { index, sample, fresh, seconds: puts.total / 1_000 };
}

function searches(index: BoardIndex<null>, asked: readonly Asked[], facetValues: number): Timings {
  const timings = new Timings();
  for (const { query, sort } of asked) {
    timings.time(() => index.search(query, { now: NOW, sort, cursor: null, limit: 20, facetValues }));
  }
  return timings;
}

function backTests(index: BoardIndex<null>, asked: readonly Asked[]): Timings {
  const timings = new Timings();
  for (const { query } of asked) {
    if (query === null || timings.count === BACK_TESTS) continue;
    timings.time(() => index.backTest(query, { now: NOW, schedule: SCHEDULE, gatherMs: 60_000 }));
  }
  return timings;
}

/** New revisions in batches: how long until a batch can be found, and what that does to searches. */
function freshness(index: BoardIndex<null>, fresh: readonly PostingView[]): Timings {
  const timings = new Timings();
  for (let from = 0; from < fresh.length; from += BATCH) {
    timings.time(() => {
      for (const view of fresh.slice(from, from + BATCH)) index.put(view, null, NOW);
      index.count(null, NOW);
    });
  }
  return timings;
}

/** How many postings a query finds: the other engine knows no openings. */
const postingsFor = (index: BoardIndex<null>, query: Asked['query']): number =>
  index.search(query, { now: NOW, sort: 'newest', cursor: null, limit: 1 }).postings;

function showSlowest(timings: Timings, asked: readonly Asked[], index: BoardIndex<null>): void {
  for (const i of timings.slowest(8)) {
    const request = asked[i];
    if (request === undefined) continue;
    const { text, query, sort } = request;
    console.log(`  ${timings.at(i).toFixed(1)} ms: ${index.count(query, NOW)} found, ${sort}, ${text}`);
  }
}

const row = (name: string, timings: Timings, goal: string): string =>
  `| ${name} | ${[0.5, 0.9, 0.99].map((share) => timings.quantile(share).toFixed(2)).join(' | ')} | ${timings.max.toFixed(1)} | ${timings.wallQuantile(0.5).toFixed(2)} | ${timings.wallQuantile(0.99).toFixed(2)} | ${goal} |`;

const luceneRow = (result: LuceneResult): string =>
  `| Lucene 9.11.1, ${result.facets ? 'with filter counts' : 'without'} | ${[result.p50, result.p90, result.p99].map((ms) => ms.toFixed(2)).join(' | ')} | ${result.max.toFixed(1)} | ${result.wallP50.toFixed(2)} | ${result.wallP99.toFixed(2)} | |`;

const file = await corpusFile(POSTINGS, SEED);
const before = heldBytes();
const { index, sample, fresh, seconds } = await load(file);
const requests = requestsFor(sample, QUERIES, SEED + 1);
const stats = index.stats();
const held = heldBytes() - before;
const budget = stats.kept * 512 + stats.tokens * 3;
console.log(`loaded in ${seconds.toFixed(1)} s of CPU`, stats, `${(held / 1e6).toFixed(0)} MB held`);

const firstTime = searches(index, requests, 10);
const withFacets = searches(index, requests, 10);
const without = searches(index, requests, 0);
console.log(`with filter counts: ${withFacets}`);
showSlowest(withFacets, requests, index);
console.log(`without: ${without}`);
showSlowest(without, requests, index);
const back = backTests(index, requests);
console.log(`back-test: ${back}`);
showSlowest(
  back,
  requests.filter(({ query }) => query !== null),
  index,
);
const postings = requests.map(({ query }) => postingsFor(index, query));
const announced = freshness(index, fresh);
const afterwards = searches(index, requests, 10);
console.log(`batches of ${BATCH}: ${announced}\nsearches afterwards: ${afterwards}`);

let lucene: readonly LuceneResult[] | null = null;
if (WITH_LUCENE) {
  await writeDocs(file);
  await writeQueries(file, requests, postings);
  lucene = runLucene(path.dirname(file));
  console.log(lucene);
}

const [cpu] = os.cpus();
const luceneNote =
  lucene?.[0] === undefined
    ? 'Lucene was not run.'
    : `Lucene: one segment ordered by date, its default cache, words analysed by the product's analyser, words with their other names, no recency in scores, postings and no openings; ${lucene[0].wrong} of ${requests.length} counts of postings differ from ours; ${(lucene[0].bytes / 1e6).toFixed(0)} MB on disk, built in ${lucene[0].build.toFixed(0)} s (0: built by an earlier run).`;
writeSection('board', [
  '## The board (`npm run bench:board`)',
  '',
  `${stats.kept} postings (the recorded corpus and perturbed copies: company, place, pay, a tenth of the words; seed ${SEED}), ${stats.tokens} tokens; ${requests.length} requests of words, phrases, titles, prefixes, alternatives, exclusions and filters (seed ${SEED + 1}), 30 % by best match, 20 postings a page, exact totals, 10 values for each of ${FACET_FIELDS.length} filters.`,
  'Milliseconds of CPU, one thread; by the clock beside it (the machine was shared with other work, so the clock says little). Each request ran once before it was measured, in both engines; both remember results of phrases or clauses, so the first run is given too.',
  '',
  '| | p50 | p90 | p99 | max | clock p50 | clock p99 | goal |',
  '|---|--:|--:|--:|--:|--:|--:|---|',
  row('search with filter counts', withFacets, 'p50 <= 3, p99 <= 15'),
  row('the same, the first time each was asked', firstTime, ''),
  row('search without', without, ''),
  row(`search after ${FRESH} changes in batches`, afterwards, ''),
  row('back-test, 90 days', back, '<= 100'),
  row(`${BATCH} changes until they are found`, announced, '<= 1000'),
  ...(lucene ?? []).map(luceneRow),
  '',
  `Memory: ${(held / 1e6).toFixed(0)} MB held (flat arrays ${(stats.bytes / 1e6).toFixed(0)} MB; ${(held / stats.kept).toFixed(0)} B a posting, ${(held / stats.tokens).toFixed(2)} B a token), goal 0.5 kB a posting and 3 B a token = ${(budget / 1e6).toFixed(0)} MB. Built in ${seconds.toFixed(0)} s of CPU, analysis included.`,
  luceneNote,
  '',
  `Machine: ${os.cpus().length} x ${cpu?.model ?? 'unknown'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, load ${os
    .loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}.`,
  `Command: \`npm run bench:board -- --postings ${POSTINGS} --queries ${QUERIES} --seed ${SEED}\`.`,
]);
