import { machineLine, writeSection } from '../kit/results.js';
import type { LuceneResult } from './lucene.js';
import type { SizeResult } from './one-size.js';

/** All that one run of the benchmark measured. */
export interface Report {
  readonly command: string;
  readonly seed: number;
  readonly ours: readonly SizeResult[];
  readonly lucene: readonly LuceneResult[];
  readonly agreements: readonly string[];
}

const ms = (microseconds: number): string => (microseconds / 1000).toFixed(3);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const size = (searches: number): string => searches.toLocaleString('en-US');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  return [row(head), row(head.map(() => '--:')), ...rows.map(row)];
}

function ourRows(ours: readonly SizeResult[]): string[] {
  const head = [
    'searches',
    'rules',
    'match: mean',
    'p50',
    'p99',
    'least',
    'least p99',
    'with keys: least',
    'analysis: least',
    'both: CPU',
    'start s',
    'bytes a search',
    'bytes a key',
  ];
  const body = ours.map((each) => [
    size(each.searches),
    each.rules,
    ms(each.percolate.mean),
    ms(each.percolate.p50),
    ms(each.percolate.p99),
    ms(each.percolate.least),
    ms(each.percolate.leastP99),
    ms(each.keys.least),
    ms(each.analyse.least),
    ms(each.percolate.cpu),
    each.startSeconds.toFixed(1),
    each.bytesEach.toFixed(0),
    each.keyBytesEach.toFixed(0),
  ]);
  return table(head, body);
}

function changeRows(ours: readonly SizeResult[]): string[] {
  const head = [
    'searches',
    'rules',
    'add µs',
    'remove µs',
    'with 20,000 unmerged: least',
    'of before',
    'merge s',
    'snapshot MB',
    'restore s',
    'entries looked at',
    'verified',
    'matches',
  ];
  const body = ours.map((each) => [
    size(each.searches),
    each.rules,
    each.addMicroseconds.toFixed(1),
    each.removeMicroseconds.toFixed(1),
    ms(each.withUnmerged.least),
    `${((each.withUnmerged.least / each.percolate.least) * 100).toFixed(0)} %`,
    each.mergeSeconds.toFixed(2),
    each.snapshotMegabytes.toFixed(0),
    each.restoreSeconds.toFixed(2),
    each.scanned.toFixed(0),
    each.verified.toFixed(0),
    each.matches.toFixed(1),
  ]);
  return table(head, body);
}

function luceneRows({ lucene, ours }: Report): string[] {
  if (lucene.length === 0)
    return ['Lucene Monitor was not run: Maven or Java is missing, or `--lucene` named no size.'];
  const head = [
    'searches',
    'engine',
    'postings',
    'mean',
    'p50',
    'p99',
    'CPU',
    'load s',
    'bytes a search',
    'ours, same rules: CPU of the thread',
    'times',
    'ours, match alone: mean',
    'times',
    "ours, product's rules: CPU of the process",
    'times',
  ];
  const body = lucene.map((each) => {
    const own = (rules: SizeResult['rules']) =>
      ours.find((one) => one.searches === each.S && one.rules === rules)?.percolate;
    const [same, product] = [own('reference'), own('product')];
    const times = (theirs: number, value = Number.NaN) => [ms(value), (theirs / value).toFixed(0)];
    return [
      size(each.S),
      `Lucene Monitor ${each.lucene} mp4, true term weights`,
      each.n,
      ms(each.mean),
      ms(each.p50),
      ms(each.p99),
      ms(each.cpuMean),
      each.loadS.toFixed(0),
      each.bytesPerSearch,
      ...times(each.cpuMean, same?.thread),
      ...times(each.mean, same?.mean),
      ...times(each.cpuMean, product?.cpu),
    ];
  });
  return table(head, body);
}

function section(report: Report): string[] {
  return [
    `## Matching saved searches (\`${report.command}\`)`,
    '',
    `Workload of ../shared/percolate, seed ${report.seed}: 2,000 postings of 200 to 600 words. Times are milliseconds a posting on one`,
    'thread. A posting is analysed, then matched; "match" is the second step alone. Mean, p50 and p99 are of the median round.',
    '"Least" takes each posting\'s fastest round: the machine is shared, and other work on it evicts caches and takes turns.',
    'CPU is user and system time of the process (its collector included) for both steps; of Lucene it is that of its one thread,\nwhich analyses plain tokens as the rules "reference" do: our thread is put beside it. Rules "reference" are the words and',
    'fields of the generator\'s own definition of a match; "product" is the product\'s analyser over title, company, skills and text;',
    '"related" is "product" with words that are not exact: those that the table knows stand for their',
    'other names too; "widened" is that with a word of the table as an alternative in every other search, which then find half as much again.',
    'Start is parsing the JSON lines, compiling, counting features in 2,000 sample postings, and building.',
    machineLine(),
    '',
    ...ourRows(report.ours),
    '',
    ...changeRows(report.ours),
    '',
    ...luceneRows(report),
    '',
    ...report.ours.map((each) => `- ${size(each.searches)} searches, ${each.rules}: ${each.wrong}.`),
    ...report.agreements.map((line) => `- ${line}.`),
  ];
}

/** Writes the section of this benchmark, and prints it. */
export const writeReport = (report: Report): void => writeSection('match', section(report));
