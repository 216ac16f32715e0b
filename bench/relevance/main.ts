import fs from 'node:fs';
import path from 'node:path';
import { BoardIndex } from '../../libs/search/src/board/index.js';
import type { PostingView } from '@app/core/posting';
import { parseQuery } from '../../libs/search/src/language/index.js';
import type { Query } from '@app/search/tree';
import { machineLine, writeSection } from '../kit/results.js';
import { isHeld, NOW, samplePostings } from './sample.js';
import { SEARCHES, type Search } from './searches.js';
import { showPool } from './show.js';

const FIRST = 10;
const folder = path.join(process.cwd(), 'bench', 'relevance');

/** The first ten of a search, by an order. */
type Order = (search: Search) => readonly string[];

const queryOf = ({ query }: Search): Query => {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(query);
  return parsed.query;
};

/** Grades by search and posting: 2 is right, 1 near it, 0 wrong. */
function grades(): Map<string, number> {
  const file = path.join(folder, 'judgements.ndjson');
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as [string, string, number]);
  return new Map(rows.map(([query, posting, grade]) => [`${query} ${posting}`, grade]));
}

const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface Figures {
  readonly precision: number;
  readonly ndcg: number;
  readonly unjudged: number;
}

/** Right is grade 2. Both count the first ten, fewer where fewer are found; the ideal order is of all that were judged. */
function figuresOf(search: Search, ids: readonly string[], judged: ReadonlyMap<string, number>): Figures {
  const own = ids.map((id) => judged.get(`${search.query} ${id}`));
  const known = own.map((grade) => grade ?? 0);
  const all = [...judged].filter(
    ([key]) => key.startsWith(`${search.query} `) && !key.slice(search.query.length + 1).includes(' '),
  );
  const ideal = all
    .map(([, grade]) => grade)
    .sort((a, b) => b - a)
    .slice(0, ids.length);
  const most = sum(ideal.map(gain));
  return {
    precision: ids.length === 0 ? 1 : known.filter((grade) => grade === 2).length / ids.length,
    ndcg: most === 0 ? 1 : sum(known.map(gain)) / most,
    unjudged: own.filter((grade) => grade === undefined).length,
  };
}

function row(name: string, order: Order, judged: ReadonlyMap<string, number>): string {
  const cells = [false, true].flatMap((held) => {
    const all = SEARCHES.filter(({ query }) => isHeld(query) === held).map((search) =>
      figuresOf(search, order(search), judged),
    );
    const mean = (value: (one: Figures) => number): number => sum(all.map(value)) / all.length;
    const percent = `${(100 * mean(({ precision }) => precision)).toFixed(1)} %`;
    return [percent, mean(({ ndcg }) => ndcg).toFixed(3), String(sum(all.map(({ unjudged }) => unjudged)))];
  });
  return `| ${name} | ${cells.join(' | ')} |`;
}

const postings = samplePostings();
const index = new BoardIndex<PostingView>();
for (const view of postings) index.put(view, view, NOW);
index.compact();

const by =
  (sort: 'newest' | 'best'): Order =>
  (search) =>
    index.search(queryOf(search), { now: NOW, sort, cursor: null, limit: FIRST }).hits.map(({ id }) => id);
const before = JSON.parse(fs.readFileSync(path.join(folder, 'before.json'), 'utf8')) as Record<
  string,
  string[]
>;
const wasBest: Order = ({ query }) => before[query] ?? [];
const judged = grades();
/** What no order could better: the judged postings that the search finds, best first. */
const ideal: Order = (search) => {
  const found = index.search(queryOf(search), {
    now: NOW,
    sort: 'newest',
    cursor: null,
    limit: postings.length,
  });
  const gradeOf = ({ id }: { readonly id: string }): number => judged.get(`${search.query} ${id}`) ?? -1;
  return [...found.hits]
    .sort((a, b) => gradeOf(b) - gradeOf(a))
    .slice(0, FIRST)
    .map(({ id }) => id);
};

if (process.argv.includes('--first')) {
  console.log(
    JSON.stringify(Object.fromEntries(SEARCHES.map((search) => [search.query, by('best')(search)]))),
  );
} else if (process.argv.includes('--unjudged')) {
  const held = process.argv.includes('--held');
  for (const search of SEARCHES.filter(({ query }) => isHeld(query) === held)) {
    const pool = new Set([...by('best')(search), ...wasBest(search), ...by('newest')(search)]);
    showPool(
      search,
      queryOf(search),
      [...pool].filter((id) => !judged.has(`${search.query} ${id}`)),
      index,
    );
  }
} else if (process.argv.includes('--searches')) {
  for (const search of SEARCHES.filter(({ query }) => !isHeld(query))) {
    const { precision, ndcg, unjudged } = figuresOf(search, by('best')(search), judged);
    console.log(`${precision.toFixed(2)} ${ndcg.toFixed(2)} ${unjudged} ${search.query}`);
  }
} else {
  const held = SEARCHES.filter(({ query }) => isHeld(query)).length;
  writeSection('relevance', [
    '## Relevance of the first ten (`npm run bench:relevance`)',
    '',
    `${SEARCHES.length} everyday searches (bench/relevance/searches.ts, with what a person means by each) over ${postings.length.toLocaleString('en-US')} recorded postings, the`,
    `same at every run. ${SEARCHES.length - held} were looked at while the order was made, ${held} (by a hash of the search) held back. The first ten of all three orders`,
    'were judged by reading title, facts and text: 2 right, 1 near it, 0 wrong (judgements.ndjson, search, posting, grade). P@10 counts',
    'grade 2; a search that finds fewer than ten counts those. The order before is kept as its first tens (before.json). Many searches',
    'have fewer than ten right postings in the sample: the last row is what no order of the judged ones can better. One reader judged,',
    'from title, facts and the words around what was looked for, in an order that does not tell which ranking brought a posting.',
    '',
    '| order | P@10, tuned on | nDCG@10 | unjudged | P@10, held back | nDCG@10 | unjudged |',
    '|---|--:|--:|--:|--:|--:|--:|',
    row('newest (the default before)', by('newest'), judged),
    row('best match before', wasBest, judged),
    row('best match', by('best'), judged),
    row('the judged ones, best first', ideal, judged),
    '',
    machineLine(),
  ]);
}
