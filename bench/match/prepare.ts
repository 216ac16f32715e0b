import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Folders and files of one run. Everything that is generated lies under `scratch`, nothing in the checkout. */
export interface Workload {
  readonly shared: string;
  readonly scratch: string;
  readonly data: string;
  readonly results: string;
  readonly common: string;
}

/** Runs a command in the scratch folder and gives its standard output; a failure stops the benchmark. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}.`);
  return done.stdout;
}

/** Generates the workload where it is not there yet. The generator stays in ../shared and is run from there. */
export function prepare(shared: string, scratch: string, seed: number): Workload {
  const home = path.join(scratch, `seed-${seed}`);
  const [data, results] = [path.join(home, 'data'), path.join(home, 'results')];
  for (const folder of [data, results]) fs.mkdirSync(folder, { recursive: true });
  const generator = path.join(shared, 'gen.mjs');
  if (!fs.existsSync(path.join(data, 'more.ndjson'))) {
    process.stderr.write('generating the workload ...\n');
    run(process.execPath, [generator, '--out', data, '--seed', String(seed)], home);
    const more = path.join(home, 'more');
    const few = ['--searches', '20000', '--postings', '1', '--train', '1', '--out', more];
    run(process.execPath, [generator, '--seed', String(seed + 57), ...few], home);
    fs.renameSync(path.join(more, 'searches.ndjson'), path.join(data, 'more.ndjson'));
  }
  return { shared, scratch: home, data, results, common: path.join(shared, 'common.mjs') };
}

/** Writes the truth: the plain definition over 10,000 searches, compiled closures over more, a million with 40 postings. */
export function writeTruth({ shared, scratch, results }: Workload, sizes: readonly number[]): void {
  const steps = [
    ['truth-ref-10000.txt', 'ref.mjs', '10000', '200'],
    ['naive-10000.txt', 'naive.mjs', '10000', '2000'],
    ['naive-100000.txt', 'naive.mjs', '100000', '2000'],
    ...(sizes.includes(1_000_000) ? [['naive-1000000.txt', 'naive.mjs', '1000000', '40'] as const] : []),
  ] as const;
  for (const [file, script, ...args] of steps) {
    if (fs.existsSync(path.join(results, file))) continue;
    process.stderr.write(`writing the truth with ${script} ${args.join(' ')} ...\n`);
    run(process.execPath, ['--max-old-space-size=6000', path.join(shared, script), ...args], scratch);
  }
}
