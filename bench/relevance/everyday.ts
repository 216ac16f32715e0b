// Precision of the first ten for the open cases, in the default order: `node bench/run.mjs relevance everyday`.
import fs from 'node:fs';
import path from 'node:path';
import { BoardIndex } from '../../libs/search/src/board/index.js';
import type { PostingView } from '@app/core/posting';
import { parseQuery } from '../../libs/search/src/language/index.js';
import type { Query } from '@app/search/tree';
import { writeSection } from '../kit/results.js';
import { NOW, samplePostings } from './sample.js';
import { showPool } from './show.js';

const FIRST = 10;
/** More than any of these searches finds, or is ever judged. */
const MOST = 1_000;
const folder = path.join(process.cwd(), 'bench', 'relevance');

interface Everyday {
  readonly query: string;
  readonly means: string;
  /** A posting is right where all are true of it. */
  readonly rightWhen: readonly string[];
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

const cases = path.resolve(process.cwd(), '..', 'shared', 'data', 'cases', 'relevance.json');
/** The open cases, and searches of the same kinds that the order was not tuned on. */
const SETS: readonly (readonly [string, readonly Everyday[]])[] = [
  ['open cases', (read(cases) as { readonly queries: readonly Everyday[] }).queries],
  ['further searches', read(path.join(folder, 'everyday.json')) as readonly Everyday[]],
];

const judged = new Map(
  fs
    .readFileSync(path.join(folder, 'everyday.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as [string, string, number])
    .map(([query, posting, right]) => [`${query} ${posting}`, right]),
);

const queryOf = ({ query }: Everyday): Query => {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(query);
  return parsed.query;
};

const index = new BoardIndex<PostingView>();
for (const view of samplePostings()) index.put(view, view, NOW);
index.compact();

const firstOf = (search: Everyday, limit: number): readonly string[] =>
  index.search(queryOf(search), { now: NOW, sort: 'best', cursor: null, limit }).hits.map(({ id }) => id);

interface Figures {
  readonly found: number;
  /** How many right ones the best of all orders would show, as far as that is known: ten where not all that is found is judged. */
  readonly possible: number;
  readonly right: number;
  readonly unjudged: number;
}

function figuresOf(search: Everyday): Figures {
  const own = firstOf(search, FIRST).map((id) => judged.get(`${search.query} ${id}`));
  const all = firstOf(search, MOST).map((id) => judged.get(`${search.query} ${id}`));
  const rights = all.filter((right) => right === 1).length;
  return {
    found: own.length,
    possible: all.includes(undefined) ? own.length : Math.min(own.length, rights),
    right: own.filter((right) => right === 1).length,
    unjudged: own.filter((right) => right === undefined).length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** All right ones of all that are shown, and the mean over the searches. */
function rowsOf(name: string, searches: readonly Everyday[]): string[] {
  const all = searches.map((search) => [search, figuresOf(search)] as const);
  const total = (of: (one: Figures) => number): number => sum(all.map(([, one]) => of(one)));
  const [found, right] = [total((one) => one.found), total((one) => one.right)];
  const mean = total((one) => (one.found === 0 ? 1 : one.right / one.found)) / all.length;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const quoted = (query: string): string => `\`${query.replaceAll('|', '\\|')}\``;
  return [
    ...all.map(
      ([{ query }, one]) =>
        `| ${quoted(query)} | ${one.right} of ${one.found} | ${one.possible} | ${one.unjudged} |`,
    ),
    `| **${name}: ${percent(right / found)}** (mean of searches ${percent(mean)}) | ${right} of ${found} | ${total((one) => one.possible)} | ${total((one) => one.unjudged)} |`,
  ];
}

const option = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

/** `--show` prints the first tens, `--show=30` so many; `--unjudged` only what nobody judged; `--of=WORDS` of one search. */
function show(depth: number): void {
  const onlyNew = process.argv.includes('--unjudged');
  const set = process.argv.includes('--own') ? SETS.slice(1) : SETS.slice(0, 1);
  for (const search of set.flatMap(([, searches]) => searches)) {
    const of = option('of');
    if (of !== undefined && search.query !== of) continue;
    const ids = firstOf(search, depth).filter((id) => !onlyNew || !judged.has(`${search.query} ${id}`));
    if (ids.length === 0) continue;
    const marked = (id: string): string => String(judged.get(`${search.query} ${id}`) ?? '?');
    showPool(search, queryOf(search), ids, index);
    console.log(`judged: ${ids.map(marked).join('')}`);
  }
}

if (process.argv.includes('--show') || option('show') !== undefined) show(Number(option('show') ?? FIRST));
else {
  writeSection('everyday', [
    '## Precision of the first ten (`node bench/run.mjs relevance everyday`)',
    '',
    'The open searches with what a posting has to be, over the same recorded postings, in the default order. A posting of the first ten',
    'is right where all of that is true of it by its text, by one reader (everyday.ndjson: search, posting, 1 right or 0 wrong). A',
    'search that finds fewer than ten counts those. Possible is what the best of all orders would show: less than is shown where all that',
    'the search finds is judged and has fewer right ones. The further searches are of the same kinds, by the same reader.',
    '',
    '| search | right | possible | unjudged |',
    '|---|--:|--:|--:|',
    ...SETS.flatMap(([name, searches]) => rowsOf(name, searches)),
  ]);
}
