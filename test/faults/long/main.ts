import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOf, type Ledger } from '../ledger.js';
import { randomFrom } from '../workload.js';
import { BIN } from './backing.js';
import { writeRows, type Row } from './report.js';
import type { Findings, Scenario } from './scenario.js';
import { SCENARIOS } from './scenarios/index.js';
import { World } from './world.js';

const USAGE = `npm run faults -- --long [--only NAME[,NAME]] [--times N] [--seed N] [--list] [--dry]
  --only   scenarios whose name begins so
  --times  how often each fault happens; left out: as often as the promise asks for
  --dry    leaves bench/FAULTS.md as it is
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string' },
    list: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const SEED = Number(values.seed ?? Math.floor(performance.timeOrigin) % 1_000_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Result {
  readonly row: Row;
  readonly passed: boolean;
}

function versions(): string {
  const version = (program: string) => {
    const { stdout = '' } = spawnSync(path.join(BIN, program), ['--version'], { encoding: 'utf8' });
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown';
  };
  return `Node ${process.version}, mongod ${version('mongod')}, redis-server ${version('redis-server')}, ${os.cpus().length} cores.`;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 300);

function rowOf(scenario: Scenario, ledger: Ledger | null, found: Findings, faults: string[]): Result {
  const failed = faults.length > 0;
  const passed = failed === (scenario.mustFail ?? false);
  const figure = (value: number | undefined) => (value === undefined ? '-' : String(value));
  const result = !passed ? 'FAIL' : scenario.mustFail === true ? 'pass: it failed, as it must' : 'pass';
  return {
    passed,
    row: {
      scenario: scenario.name,
      what: scenario.title,
      repetitions: `${found.repetitions} of ${scenario.full}`,
      seed: String(SEED),
      expected: figure(ledger?.expected),
      lost: figure(ledger?.lost.length),
      wrong: figure(ledger === null ? undefined : ledger.wrong.length + ledger.repeated.length),
      copies: figure(ledger?.copies),
      ambiguous: figure(ledger?.ambiguous),
      result,
      date: new Date().toISOString().slice(0, 10),
      note: plain([found.note ?? '', ...faults].filter((text) => text !== '').join(' ')),
    },
  };
}

function skipped(scenario: Scenario, why: string): Result {
  const { row } = rowOf(scenario, null, { repetitions: 0, note: why }, []);
  return { row: { ...row, result: 'skipped' }, passed: true };
}

async function runOne(scenario: Scenario): Promise<Result> {
  const why = scenario.cannot?.() ?? null;
  if (why !== null) return skipped(scenario, why);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `techjobboard-faults-${scenario.name}-`));
  const random = randomFrom(SEED);
  const undo = scenario.prepare?.();
  const world = new World(folder, random, scenario.options ?? {});
  let passed = false;
  current = world;
  try {
    await world.start();
    const times = Number(values.times ?? scenario.full);
    const found = await scenario.run({ world, times, random, say: (line) => say(`  ${line}`) });
    const ledger = await (scenario.mustFail === true ? world.drain(1, 15_000) : world.drain());
    const own = world.services.reduce((sum, { endedByItself }) => sum + endedByItself, 0);
    const notes = [
      found.note ?? '',
      `Mails: ${(await world.receiver.copies()).length}, to ${world.receiver.name}.`,
    ];
    if (own > 0) notes.push(`Services that ended by themselves: ${own}.`);
    const note = notes.filter((text) => text !== '').join(' ');
    const faults = [...faultsOf(ledger), ...(found.faults ?? [])];
    const result = rowOf(scenario, ledger, { ...found, note }, faults);
    passed = result.passed;
    return result;
  } catch (error) {
    return rowOf(scenario, null, { repetitions: 0 }, [`The run broke: ${(error as Error).stack ?? ''}`]);
  } finally {
    await world.stop();
    undo?.();
    if (passed) fs.rmSync(folder, { recursive: true, force: true });
    else say(`  logs and data are in ${folder}`);
  }
}

/** Whatever ends the run, nothing is left running. */
let current: World | null = null;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void (current?.stop() ?? Promise.resolve()).finally(() => process.exit(130)));
}

async function main(): Promise<void> {
  const only = values.only?.split(',') ?? [''];
  const chosen = SCENARIOS.filter(({ name }) => only.some((start) => name.startsWith(start)));
  if (values.help || chosen.length === 0) return void process.stdout.write(USAGE);
  if (values.list) return chosen.forEach(({ name, title, full }) => say(`${name}  ${title} (${full})`));
  say(`seed ${SEED}`);
  const results: Result[] = [];
  for (const scenario of chosen) {
    const from = performance.now();
    say(`${scenario.name}: ${scenario.title}`);
    const result = await runOne(scenario);
    results.push(result);
    const { row } = result;
    const minutes = ((performance.now() - from) / 60_000).toFixed(1);
    say(
      `  ${row.result} in ${minutes} min: repetitions ${row.repetitions}, expected ${row.expected}, lost ${row.lost}, ` +
        `wrong ${row.wrong}, copies ${row.copies}, ambiguous ${row.ambiguous}. ${row.note}`,
    );
    if (!values.dry) writeRows([row], versions());
  }
  const bad = results.filter(({ passed }) => !passed).length;
  say(`${results.length - bad} passed, ${bad} failed, seed ${SEED}`);
  process.exitCode = bad > 0 ? 1 : 0;
}

await main();
