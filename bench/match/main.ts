// npm run bench:match -- [--sizes 100000,1000000] [--lucene 100000] [--rounds 5] [--seed 42] [--seconds 30] [--scratch DIR]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreement, hasMaven, runLucene } from './lucene.js';
import type { SizeResult } from './one-size.js';
import { prepare, writeTruth, type Workload } from './prepare.js';
import { writeReport } from './report.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    lucene: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '42' },
    seconds: { type: 'string', default: '30' },
    scratch: { type: 'string', default: path.join(os.tmpdir(), 'techjobboard-bench-match') },
  },
});
const numbers = (list: string): number[] => list.split(',').filter(Boolean).map(Number);
const shared = path.resolve('..', 'shared', 'percolate');
if (!fs.existsSync(shared)) throw new Error('This benchmark needs ../shared/percolate beside the checkout.');
const workload = prepare(shared, values.scratch, Number(values.seed));
writeTruth(workload, numbers(values.sizes));

/** One size in a process of its own, so that no size inherits another's heap. */
function measure(size: number, rules: string, own: Workload): SizeResult {
  process.stderr.write(`measuring ${size} searches, ${rules} ...\n`);
  const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'one-size.js');
  // The young generation is as large as that of the matcher.
  const flags = ['--expose-gc', '--max-old-space-size=6000', '--max-semi-space-size=64', script];
  const args = [own.data, String(size), values.rounds, rules, own.common];
  const done = spawnSync(process.execPath, [...flags, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`Measuring ${size} searches failed.`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '') as SizeResult;
}

const ours = numbers(values.sizes).flatMap((size) => [
  measure(size, 'reference', workload),
  measure(size, 'product', workload),
  measure(size, 'related', workload),
  measure(size, 'widened', workload),
]);
const peers = hasMaven() ? numbers(values.lucene) : [];
const lucene = peers.map((size) => {
  process.stderr.write(`running Lucene Monitor over ${size} searches ...\n`);
  return runLucene(workload, size, Number(values.seconds));
});
const agreements = peers.map((size) => {
  const digests = fs
    .readFileSync(path.join(workload.results, `ours-${size}.txt`), 'utf8')
    .trim()
    .split('\n');
  return `Lucene Monitor and this index over ${size.toLocaleString('en-US')} searches: ${agreement(workload, size, digests)}`;
});
const options = process.argv.slice(2).join(' ');
const command = `npm run bench:match${options === '' ? '' : ` -- ${options}`}`;
writeReport({ command, seed: Number(values.seed), ours, lucene, agreements });
