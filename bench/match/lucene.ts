import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, type Workload } from './prepare.js';

/** What the harness of the peer prints. Times are microseconds a posting, analysis of its text included. */
export interface LuceneResult {
  readonly lucene: string;
  readonly java: string;
  readonly S: number;
  readonly n: number;
  readonly loadS: number;
  readonly bytesPerSearch: number;
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMean: number;
}

/** True where Java and Maven answer. */
export const hasMaven = (): boolean =>
  spawnSync('mvn', ['-v']).status === 0 && spawnSync('java', ['-version']).status === 0;

/** Builds the peer from a scratch copy of its harness and runs it over the same files. */
export function runLucene(workload: Workload, searches: number, seconds: number): LuceneResult {
  const home = path.join(workload.scratch, 'lucene');
  if (!fs.existsSync(path.join(home, 'cp.txt'))) {
    copyFolder(path.join(workload.shared, 'lucene'), home);
    run('mvn', ['-q', 'dependency:build-classpath', '-Dmdep.outputFile=cp.txt'], home);
    run('mvn', ['-q', 'compile'], home);
  }
  const classes = `${path.join(home, 'target', 'classes')}:${fs.readFileSync(path.join(home, 'cp.txt'), 'utf8').trim()}`;
  const options = ['-Xmx14g', '-XX:+UseSerialGC', '-cp', classes, 'bench.MonitorBench'];
  const args = [String(searches), '2000', 'mp4', 'points', 'df', String(seconds)];
  const lines = run('java', [...options, ...args], workload.scratch)
    .trim()
    .split('\n');
  return JSON.parse(lines.at(-1) ?? '') as LuceneResult;
}

/** Copies file by file: the source is read-only and its modes must not come along. */
function copyFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else fs.writeFileSync(target, fs.readFileSync(source));
  }
}

/** How many of the postings that the peer answered have the same matches here, as digests in `file` name them. */
export function agreement(workload: Workload, searches: number, own: readonly string[]): string {
  const file = path.join(workload.results, `lucene-monitor-mp4-points-df-${searches}.txt`);
  const theirs = fs.readFileSync(file, 'utf8').trim().split('\n');
  const same = theirs.filter((line, i) => line === own[i]).length;
  return `${same} of ${theirs.length} postings have the same matches`;
}
