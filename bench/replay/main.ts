// npm run bench:replay [-- POSTINGS SEARCHES]: real postings through the real intake, drawn searches, and a replay of both against a
// build in which one rule is broken: how many postings a second each side reads, and how much memory each process needs.
import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { RHYTHMS } from '@app/core/subscription';
import { startMongo } from '@app/embedded';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { migrate } from '@app/infra/migrations';
import { Database } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { Announcer, Intake, IntakeMetrics, Interpreter } from '@app/intake';
import type { ReplayReport } from '@app/replay';
import { aSavedSearch } from '@app/testing';
import { Chance } from '../../apps/launcher/src/seed/chance.js';
import { drawQuery } from '../../apps/launcher/src/seed/draw-query.js';
import { machineLine, writeSection } from '../kit/results.js';

const POSTINGS = Number(process.argv[2] ?? 5_000);
const SEARCHES = Number(process.argv[3] ?? 2_000);
const CHUNK = 500;
const PEOPLE = 1_000;
/** This program and the libraries as they were translated for it. */
const own = path.resolve(import.meta.dirname, '..', '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-bench-replay-'));

interface Row {
  readonly id: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly text: string;
}

function drafts(): object[] {
  const file = path.resolve('..', 'shared', 'data', 'corpus', 'postings.ndjson.gz');
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').slice(0, POSTINGS);
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  return rows.map(({ id, company, title, location, text }, n) => ({
    ...{ externalId: `${id}-${n}`, url: `https://jobs.example/${n}`, company: company ?? 'Unnamed' },
    title: title || text.slice(0, 80),
    locations: typeof location === 'string' ? [location] : [],
    html: text
      .split('\n')
      .map((paragraph) => `<p>${paragraph.replace(/[<>&]/g, ' ')}</p>`)
      .join(''),
  }));
}

/** Whose and what: nobody saves one query twice. */
function drawnSearches(): (readonly [string, string])[] {
  const chance = new Chance('bench replay');
  const drawn = new Map<string, readonly [string, string]>();
  while (drawn.size < SEARCHES) {
    const one = [`person-${drawn.size % PEOPLE}`, drawQuery(chance)] as const;
    drawn.set(one.join(' '), one);
  }
  return [...drawn.values()];
}

async function fill(database: Database): Promise<void> {
  const searches = drawnSearches().map(([subscriberId, query], n) =>
    aSavedSearch({ query, subscriberId, rhythm: RHYTHMS[n % RHYTHMS.length] ?? 'daily' }),
  );
  await database.savedSearches.insertMany(searches);
  const interpreter = new Interpreter({ INTAKE_THREADS: 0, DATA_DIR: folder });
  const metrics = new IntakeMetrics(new Metrics('bench'), createLogger('bench', 'fatal'));
  const silent = new Announcer(
    { enqueue: () => Promise.resolve() },
    { send: () => undefined },
    { note: () => undefined },
  );
  const intake = new Intake(database, silent, metrics, interpreter, systemClock, {
    ...{ NEW_OPENING_AFTER_DAYS: 180, QUIET_AFTER_ABSENCE_DAYS: 7 },
    ...{ QUIET_EXCEPT_DATED_DAYS: 3, QUIET_CLAIM_OLDER_DAYS: 30 },
  });
  const all = drafts();
  for (let from = 0; from < all.length; from += CHUNK) {
    await intake.accept(`source-${(from / CHUNK) % 10}`, all.slice(from, from + CHUNK));
    process.stderr.write(`${from + CHUNK} postings are stored\n`);
  }
}

/** A copy of the build in which remote is never compared. */
function brokenBuild(): string {
  const copy = path.join(folder, 'broken');
  fs.cpSync(path.join(own, 'libs'), path.join(copy, 'dist', 'libs'), { recursive: true });
  fs.copyFileSync('package.json', path.join(copy, 'package.json'));
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const file = path.join(copy, 'dist', 'libs', 'search', 'src', 'match', 'facts.js');
  const rule = "if (workplace !== 'remote') return;";
  const text = fs.readFileSync(file, 'utf8');
  if (!text.includes(rule)) throw new Error(`${file} has no line that could be broken.`);
  fs.writeFileSync(file, text.replace(rule, 'return;'));
  return copy;
}

async function replay(uri: string): Promise<{ readonly last: string; readonly report: ReplayReport }> {
  const out = path.join(folder, 'out');
  const main = path.join(own, 'apps', 'launcher', 'src', 'cli', 'replay', 'main.js');
  const args = [main, '--against', brokenBuild(), '--share', '1', '--out', out];
  const env = { PATH: process.env['PATH'], MONGODB_URI: uri, DATA_DIR: folder };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    process.stderr.write(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The replay ended with ${code}.`);
  const report = JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8')) as ReplayReport;
  return { last: err.trim().split('\n').slice(-2).join(' '), report };
}

const mongo = await startMongo({
  dataDir: folder,
  binDir: path.join(folder, 'bin'),
  env: process.env,
  log: () => undefined,
  forTests: true,
  anyDatabase: true,
});
try {
  const uri = mongo.url;
  const database = await Database.connect(uri);
  await migrate(database);
  await fill(database);
  await database.close();
  const { last, report } = await replay(uri);
  const figure = (pattern: RegExp): string => pattern.exec(last)?.[1] ?? 'not told';
  const bytes = fs.statSync(path.join(folder, 'out', 'batches.ndjson')).size;
  const { alerts, pairs, postings, searches } = report;
  writeSection('replay', [
    '## A replay against another build (`npm run bench:replay`)',
    '',
    `${postings.compared} stored postings (the recorded corpus, through the intake) and ${searches.compared} drawn searches, against a build that never compares remote; \`--share 1\`, one side after the other.`,
    '',
    '| | this build | the other |',
    '|---|--:|--:|',
    `| postings a second, read, put into openings and matched | ${figure(/before (\d+)\/s/)} | ${figure(/after (\d+)\/s/)} |`,
    `| most memory of its worker, MB | ${figure(/before \d+\/s, (\d+) MB/)} | ${figure(/after \d+\/s, (\d+) MB/)} |`,
    `| alerts | ${alerts.base} | ${alerts.against} |`,
    `| pairs of search and posting | ${pairs.base} | ${pairs.against} |`,
    '',
    `Everything took ${figure(/ in ([\d.]+) s/)} s with ${figure(/with ([\d.]+) of one core/)} of one core; the process that compares had ${figure(/this process had (\d+) MB/)} MB at most, and its state ${Math.round(bytes / postings.compared / 100) / 10} kB a posting. Lost: ${alerts.lost} alerts, ${pairs.lost} pairs; gained: ${alerts.gained} and ${pairs.gained}.`,
    '',
    machineLine(),
  ]);
} finally {
  await mongo.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
