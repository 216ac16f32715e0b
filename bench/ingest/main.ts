// Ingestion as a service has it, on real servers of its own: postings a second from drafts to committed and announced,
// cold and once more unchanged, for plain text, for boards of HTML, and for a large NDJSON file with a watch on memory.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { startMongo, startRedis } from '@app/embedded';
import { loadConfig, makeSecrets, requireServers } from '@app/infra/config';
import { InfraModule, openInfrastructure } from '@app/infra/service';
import { Intake, IntakeModule } from '@app/intake';
import { machineLine, writeSection } from '../kit/results.js';
import { digestOf } from '../../apps/ingestion/src/reading/read-source.js';
import { draftsOf, htmlBoards, textDrafts, type Board } from './corpus.js';

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '10000' },
    copies: { type: 'string', default: '2' },
    file: { type: 'string', default: '1000' },
  },
});

const BATCH = 1_000;
/** Boards that the service reads at a time. */
const AT_ONCE = 8;
const MIB = 2 ** 20;

class BenchModule {}

interface Measured {
  readonly count: number;
  readonly perSecond: number;
  /** Processor seconds of this process alone, for a thousand postings. */
  readonly cpuPerThousand: number;
}

async function measure(count: number, work: () => Promise<void>): Promise<Measured> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const used = process.cpuUsage(cpu);
  const cpuPerThousand = ((used.user + used.system) / 1e6 / count) * 1_000;
  return { count, perSecond: count / seconds, cpuPerThousand };
}

async function acceptAll(intake: Intake, source: string, drafts: readonly unknown[]): Promise<void> {
  for (let from = 0; from < drafts.length; from += BATCH) {
    await intake.accept(source, drafts.slice(from, from + BATCH));
  }
}

/** The same boards under other names, a few at a time: each copy is another source. */
async function readBoards(intake: Intake, boards: readonly Board[], copies: number): Promise<void> {
  const reads = Array.from({ length: copies }, (_, copy) => boards.map((board) => ({ board, copy }))).flat();
  const readNext = async (): Promise<void> => {
    for (let next = reads.pop(); next !== undefined; next = reads.pop()) {
      await intake.accept(`${next.board.name}-${next.copy}`, draftsOf(next.board));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
}

const row = (name: string, { count, perSecond, cpuPerThousand }: Measured, goal: string): string =>
  `| ${name} | ${count.toLocaleString('en')} | ${Math.round(perSecond).toLocaleString('en')} | ${cpuPerThousand.toFixed(2)} | ${goal} |`;

const drafts = textDrafts(Number(values.text));
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-ingest-'));
makeSecrets(dataDir);
const start = {
  dataDir,
  binDir: path.resolve('.cache/test-servers/bin'),
  env: process.env,
  log: console.error,
  forTests: true,
};
const [mongo, redis] = await Promise.all([startMongo(start), startRedis(start)]);
const env = {
  MONGODB_URI: mongo.url,
  REDIS_URL: redis.url,
  SMTP_URL: 'smtp://127.0.0.1:9',
  DATA_DIR: dataDir,
};
const config = requireServers(loadConfig({ ...env, LOG_LEVEL: 'error' }));
const infra = await openInfrastructure('ingest', config);
const module = { module: BenchModule, imports: [InfraModule.with(infra), IntakeModule] };
const app = await NestFactory.createApplicationContext(module, { logger: false });
const intake = app.get(Intake, { strict: false });

await intake.accept('warm-up', drafts.slice(0, 500));
const coldText = await measure(drafts.length, () => acceptAll(intake, 'text', drafts));
const againText = await measure(drafts.length, () => acceptAll(intake, 'text', drafts));
const copies = Number(values.copies);
const boards = htmlBoards();
const boardCount = boards.reduce((sum, board) => sum + draftsOf(board).length, 0) * copies;
const coldHtml = await measure(boardCount, () => readBoards(intake, boards, copies));
const againHtml = await measure(boardCount, () => readBoards(intake, boards, copies));
const digests = new Set(boards.map(({ text, name }) => digestOf([{ url: name, text }])));
const sameBytes = await measure(boardCount, () => {
  for (let copy = 0; copy < copies; copy += 1) {
    if (!boards.every(({ text, name }) => digests.has(digestOf([{ url: name, text }]))))
      throw new Error('Not the same.');
  }
  return Promise.resolve();
});

/** Highest resident memory of `techjobboard ingest` over a file of so many MB, in samples of 0.5 s, in its three thirds. */
async function streamFile(megabytes: number): Promise<{ rows: number; perSecond: number; thirds: number[] }> {
  const file = path.join(dataDir, 'large.ndjson');
  const out = fs.createWriteStream(file);
  let rows = 0;
  let bytes = 0;
  for (let round = 0; bytes < megabytes * 1e6; round += 1) {
    for (const draft of drafts) {
      const line = `${JSON.stringify({ ...draft, externalId: `${round}-${rows % drafts.length}` })}\n`;
      rows += 1;
      bytes += Buffer.byteLength(line);
      if (!out.write(line)) await once(out, 'drain');
      if (bytes >= megabytes * 1e6) break;
    }
  }
  await new Promise((resolve) => out.end(resolve));
  const began = performance.now();
  const main = path.join(
    import.meta.dirname,
    '..',
    '..',
    'apps',
    'ingestion',
    'src',
    'cli',
    'ingest',
    'main.js',
  );
  const child = spawn(process.execPath, [main, file, '--source', 'large', '--dry-run'], {
    env: { ...process.env, ...env },
  });
  const samples: number[] = [];
  const watch = setInterval(() => {
    const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
    samples.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 500);
  child.stderr.pipe(process.stderr);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The command ended with code ${code}.`);
  const third = Math.ceil(samples.length / 3);
  const thirds = [0, 1, 2].map((n) => Math.round(Math.max(...samples.slice(n * third, (n + 1) * third))));
  return { rows, perSecond: rows / ((performance.now() - began) / 1_000), thirds };
}

const streamed = await streamFile(Number(values.file));
const memory = Math.round(process.memoryUsage().rss / MIB);
await app.close();
await Promise.all([mongo.stop(), redis.stop()]);
fs.rmSync(dataDir, { recursive: true, force: true });

const [t1, t2, t3] = streamed.thirds;
writeSection('ingest', [
  '## Ingestion (`npm run bench:ingest`)',
  '',
  'The recorded corpus (../shared/data, read in place) through the intake as a service has it: checked, sanitised, normalised,',
  'clustered, committed (majority, journalled) and announced, in batches of 1,000, against a mongod and a redis-server on the same',
  'two cores. HTML boards are Greenhouse, Lever and Ashby, parsed by their adapters each time. CPU is that of the ingesting',
  'process, in seconds for a thousand postings.',
  '',
  '| what | postings | a second | CPU s per 1,000 | goal |',
  '| --- | --: | --: | --: | --: |',
  row('plain text, new', coldText, '>= 1,000'),
  row('plain text, unchanged', againText, '>= 20,000'),
  row('boards of HTML, new', coldHtml, '>= 500'),
  row('boards of HTML, the same bytes again', sameBytes, '>= 20,000'),
  row('boards of HTML, other bytes but no posting changed', againHtml, ''),
  '',
  `A file of ${values.file} MB (${streamed.rows.toLocaleString('en')} lines) through \`techjobboard ingest --dry-run\`: ${Math.round(streamed.perSecond).toLocaleString('en')} lines a second; resident memory at most ${t1}, ${t2} and ${t3} MB in the first, second and last third. The ingesting process above held ${memory} MB at its end.`,
  '',
  machineLine(),
  `Command: \`npm run bench:ingest -- --text ${values.text} --copies ${values.copies} --file ${values.file}\`.`,
]);
