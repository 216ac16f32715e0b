import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { NOW } from './corpus.js';

/** What the Lucene harness measured for one way of asking; times in milliseconds of CPU, `wall…` by the clock. */
export interface LuceneResult {
  readonly facets: boolean;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
  readonly mean: number;
  readonly wallP50: number;
  readonly wallP99: number;
  /** Requests whose total differs from ours. */
  readonly wrong: number;
  readonly build: number;
  /** On disk. */
  readonly bytes: number;
}

/** Builds and runs bench/lucene-board over the files of a folder. Null where there is no Maven or no Java. */
export function runLucene(folder: string): readonly LuceneResult[] | null {
  const project = path.resolve('bench', 'lucene-board');
  const classPath = path.join(project, 'target', 'cp.txt');
  const goals = ['-q', 'compile', 'dependency:build-classpath', `-Dmdep.outputFile=${classPath}`];
  const built = spawnSync('mvn', goals, { cwd: project, encoding: 'utf8' });
  if (built.status !== 0) {
    console.log(`Lucene is left out: ${built.error?.message ?? built.stdout}`);
    return null;
  }
  const classes = `${path.join(project, 'target', 'classes')}:${fs.readFileSync(classPath, 'utf8').trim()}`;
  const options = [
    '-Xmx4g',
    '-XX:+UseSerialGC',
    '-cp',
    classes,
    'board.BoardBench',
    folder,
    `${NOW.getTime()}`,
  ];
  const run = spawnSync('java', options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.stderr !== '') console.log(run.stderr.slice(0, 4_000));
  if (run.status !== 0) throw new Error('The Lucene harness failed.');
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LuceneResult);
}
