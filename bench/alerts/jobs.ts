// What keeping jobs costs: jobs of the queue of mails that are removed at once when they end, as ours are, beside some that are kept
// by count and age, finished and failed. Processor time of BullMQ's process and of Redis, and Redis' memory for each job that is kept.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Queue, Worker, type JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { sendDelivery } from '@app/core/contracts';
import { startRedis } from '@app/embedded';
import { machineLine, writeSection } from '../kit/results.js';

const ROUNDS = Number(process.argv[2] ?? 8);
const JOBS = Number(process.argv[3] ?? 2_000);
const DAY_S = 86_400;

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-jobs-'));
const binDir = path.resolve('.cache/test-servers/bin');
const server = await startRedis({ dataDir, binDir, env: process.env, log: () => undefined, forTests: false });
const redis = new Redis(server.url, { maxRetriesPerRequest: null });

const info = async (section: string, field: string): Promise<number> =>
  Number(new RegExp(`^${field}:([\\d.]+)`, 'm').exec(await redis.info(section))?.[1]);

/** Of this process and of Redis, in seconds. */
async function seconds(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const spent = await Promise.all(['used_cpu_sys', 'used_cpu_user'].map((field) => info('cpu', field)));
  return (user + system) / 1e6 + spent.reduce((sum, one) => sum + one, 0);
}

interface Way {
  readonly name: string;
  readonly options: JobsOptions;
  readonly fails: boolean;
  /** Bounded lower than a round is long: each job that ends pushes one out. */
  readonly kept: number;
}
const age = DAY_S;
const WAYS: readonly Way[] = [
  { name: 'finished, removed at once', options: { removeOnComplete: true }, fails: false, kept: 0 },
  {
    name: 'finished, kept (no more than 100,000, a day)',
    options: { removeOnComplete: { age, count: 100_000 } },
    fails: false,
    kept: JOBS,
  },
  {
    name: 'finished, kept (no more than 1,000, a day)',
    options: { removeOnComplete: { age, count: 1_000 } },
    fails: false,
    kept: Math.min(JOBS, 1_000),
  },
  { name: 'failed, removed at once', options: { removeOnFail: true }, fails: true, kept: 0 },
  {
    name: 'failed, kept (no more than 100,000, a day)',
    options: { removeOnFail: { age, count: 100_000 } },
    fails: true,
    kept: JOBS,
  },
];

let number = 0;
const payload = (): object => ({
  v: 1,
  deliveryId: `aGVsbG8gd29ybGQhISEhISE.daily.2026-03-${(number += 1)}`,
});

async function run({ options, fails }: Way): Promise<{ readonly cpuUs: number; readonly bytes: number }> {
  const memoryBefore = await info('memory', 'used_memory');
  const queue = new Queue(sendDelivery.name, { connection: redis, defaultJobOptions: options });
  const before = await seconds();
  for (let from = 0; from < JOBS; from += 100)
    await queue.addBulk(
      Array.from({ length: 100 }, () => ({
        name: sendDelivery.name,
        data: payload(),
        opts: { jobId: `send-${number}` },
      })),
    );
  const worker = new Worker(
    sendDelivery.name,
    () => (fails ? Promise.reject(new Error('The mail server is away.')) : Promise.resolve()),
    { connection: redis, concurrency: 20 },
  );
  await new Promise<void>((resolve) => {
    let ended = 0;
    const end = (): void => {
      ended += 1;
      if (ended === JOBS) resolve();
    };
    worker.on('completed', end);
    worker.on('failed', end);
  });
  const after = await seconds();
  await worker.close();
  const bytes = (await info('memory', 'used_memory')) - memoryBefore;
  await queue.obliterate({ force: true });
  await queue.close();
  return { cpuUs: ((after - before) / JOBS) * 1e6, bytes };
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

const measured = WAYS.map((way) => ({ way, cpus: [] as number[], bytes: [] as number[] }));
for (let n = -1; n < ROUNDS; n += 1)
  for (const { way, cpus, bytes } of measured) {
    const { cpuUs, bytes: took } = await run(way);
    if (n < 0) continue;
    cpus.push(cpuUs);
    bytes.push(took);
  }

// What an empty queue leaves behind is no memory of jobs.
const idle = { false: median(measured[0]?.bytes ?? []), true: median(measured[3]?.bytes ?? []) };
const rows = measured.map(({ way: { name, fails, kept }, cpus, bytes }) => {
  const perJob = kept === 0 ? '' : Math.round((median(bytes) - idle[`${fails}`]) / kept).toLocaleString('en');
  return `| ${name} | ${Math.round(median(cpus)).toLocaleString('en')} | ${perJob} |`;
});

writeSection('jobs', [
  '## Jobs that are kept (`node bench/run.mjs alerts jobs`)',
  '',
  `${JOBS.toLocaleString('en')} jobs of the queue \`send-delivery\` that do nothing, ${ROUNDS} rounds in turns, medians. Processor time of Redis and of the process`,
  'that adds and takes the jobs; memory of Redis (`used_memory`) for each job that is still there at the end.',
  '',
  '| | µs a job | bytes a kept job |',
  '|---|--:|--:|',
  ...rows,
  '',
  machineLine(),
]);

redis.disconnect();
await server.stop();
fs.rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
