import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  analysePosting,
  evaluate,
  SearchIndex,
  type AnalysedPosting,
} from '../../libs/search/src/match/index.js';
import type { Query } from '@app/search/tree';
import {
  eachLine,
  exactQueryOf,
  hasOtherNames,
  productRules,
  readPostings,
  referenceRules,
  relatedQueryOf,
  widenedQueryOf,
  type GeneratedSearch,
} from './workload.js';
import { time, type Timing } from './timing.js';

/** What one process measured for one number of searches. */
export interface SizeResult {
  readonly searches: number;
  readonly rules: string;
  readonly startSeconds: number;
  readonly bytesEach: number;
  readonly keyBytesEach: number;
  readonly processBytesEach: number;
  readonly analyse: Timing;
  readonly percolate: Timing;
  readonly keys: Timing;
  readonly scanned: number;
  readonly verified: number;
  readonly matches: number;
  readonly addMicroseconds: number;
  readonly removeMicroseconds: number;
  readonly withUnmerged: Timing;
  readonly mergeSeconds: number;
  readonly snapshotMegabytes: number;
  readonly restoreSeconds: number;
  readonly wrong: string;
}

const [folder = '', searchesText = '', roundsText = '', rulesName = '', common = ''] = process.argv.slice(2);
const limit = Number(searchesText);
const rounds = Number(roundsText);
const NOW = new Date('2025-06-01T00:00:00Z');

const { tokens, digest } = (await import(pathToFileURL(common).href)) as {
  tokens: (text: string) => string[];
  digest: (ids: readonly number[]) => string;
};
const rules = rulesName === 'reference' ? referenceRules(tokens) : productRules;
const QUERIES: Readonly<Record<string, typeof exactQueryOf>> = {
  related: relatedQueryOf,
  widened: widenedQueryOf,
};
const queryOf = QUERIES[rulesName] ?? exactQueryOf;
const seconds = (from: number): number => (performance.now() - from) / 1000;
const collect = (globalThis as { gc?: () => void }).gc;
function heap(): number {
  collect?.();
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function* searches(file: string, from: number): Generator<{ key: string; query: Query }> {
  const bytes = readFileSync(file);
  for (let at = 0, n = 0; n < limit && at < bytes.length; n += 1) {
    const end = bytes.indexOf(10, at);
    yield {
      key: String(from + n),
      query: queryOf(JSON.parse(bytes.toString('utf8', at, end)) as GeneratedSearch),
    };
    at = end + 1;
  }
}

const sample = readPostings(`${folder}/train.ndjson`, 2000).map((view) => analysePosting(view, rules));
const before = heap();
const started = performance.now();
const index = SearchIndex.bulk(searches(`${folder}/searches.ndjson`, 0), { rules, sample, now: NOW });
const startSeconds = seconds(started);
const processBytes = heap() - before;

const views = readPostings(`${folder}/postings.ndjson`, 2000);
for (const posting of sample) index.percolateSlots(posting, NOW);

const same = <T>(item: T): T => item;
const analysed = (view: (typeof views)[number]): AnalysedPosting => analysePosting(view, rules);
const analyse = time(views, rounds, same, analysed);
const postings = views.map((view) => analysePosting(view, rules));
let scanned = 0;
let verified = 0;
let matches = 0;
for (const posting of postings) {
  matches += index.percolateSlots(posting, NOW).length;
  scanned += index.work.scanned;
  verified += index.work.verified;
}
const percolate = time(views, rounds, analysed, (posting) => index.percolateSlots(posting, NOW));
const keys = time(views, rounds, analysed, (posting) => index.percolate(posting, NOW));
const { index: own, dictionary, keys: keyBytes } = index.bytes;

const results = `${folder}/../results`;
const digests = postings.map((posting) => digest([...index.percolateSlots(posting, NOW)]));
if (rulesName === 'reference') writeFileSync(`${results}/ours-${limit}.txt`, `${digests.join('\n')}\n`);

/** Compares with the truth that the reference or the evaluator gives; says how much was compared. */
function check(): string {
  if (rulesName !== 'reference') return checkEvaluate();
  const files = [`naive-${limit}.txt`, `truth-ref-${limit}.txt`].filter((file) =>
    existsSync(`${results}/${file}`),
  );
  if (files.length === 0) return 'no truth of this size was written';
  return files.map(checkDigests).join('; ');
}

function checkDigests(file: string): string {
  const truth = readFileSync(`${results}/${file}`, 'utf8').trim().split('\n');
  const wrong = truth.filter((line, i) => line !== digests[i]).length;
  return `${wrong} of ${truth.length} postings differ from ${file.startsWith('truth') ? 'ref.mjs' : 'naive.mjs'}`;
}

function checkEvaluate(): string {
  const queries = [...searches(`${folder}/searches.ndjson`, 0)].slice(0, 10_000);
  const some: AnalysedPosting[] = postings.slice(0, 100);
  const own = new Set(queries.map((_, i) => i));
  const wrong = some.filter((posting) => {
    const expected = queries.flatMap(({ query }, i) => (evaluate(query, posting, NOW) ? [i] : []));
    return (
      digest(expected) !== digest([...index.percolateSlots(posting, NOW)].filter((slot) => own.has(slot)))
    );
  }).length;
  const named = queries.filter(({ query }) => hasOtherNames(query)).length / queries.length;
  return `${wrong} of ${some.length} postings differ from evaluate() over the first 10,000 searches, of which ${(named * 100).toFixed(0)} % have a word with other names`;
}

const wrong = check();
const more: GeneratedSearch[] = [];
eachLine(`${folder}/more.ndjson`, 20_000, (line) => void more.push(JSON.parse(line) as GeneratedSearch));
const extra = more.map(queryOf);
let at = performance.now();
for (const [i, query] of extra.entries()) index.add(`m${i}`, query);
const addMicroseconds = (seconds(at) * 1e6) / extra.length;
const withUnmerged = time(views, rounds, analysed, (posting) => index.percolateSlots(posting, NOW));
const unmerged = index.unmerged;
at = performance.now();
for (const i of extra.keys()) index.remove(`m${i}`);
const removeMicroseconds = (seconds(at) * 1e6) / extra.length;
let left = 0;
for (const posting of postings) left += index.percolateSlots(posting, NOW).length;
if (left !== matches) throw new Error('Removal left something behind, or took too much.');
at = performance.now();
index.merge();
const mergeSeconds = seconds(at);
const bytes = index.snapshot();
at = performance.now();
const restored = SearchIndex.restore(bytes, rules);
const restoreSeconds = seconds(at);
let again = 0;
for (const posting of postings.slice(0, 200)) again += restored.percolateSlots(posting, NOW).length;
let first = 0;
for (const posting of postings.slice(0, 200)) first += index.percolateSlots(posting, NOW).length;
if (again !== first) throw new Error('The restored index differs.');

const result: SizeResult = {
  searches: limit,
  rules: rulesName,
  startSeconds,
  bytesEach: (own + dictionary) / limit,
  keyBytesEach: keyBytes / limit,
  processBytesEach: processBytes / limit,
  analyse,
  percolate,
  keys,
  scanned: scanned / postings.length,
  verified: verified / postings.length,
  matches: matches / postings.length,
  addMicroseconds,
  removeMicroseconds,
  withUnmerged: unmerged === extra.length ? withUnmerged : { ...withUnmerged, mean: Number.NaN },
  mergeSeconds,
  snapshotMegabytes: bytes.length / 1e6,
  restoreSeconds,
  wrong,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
