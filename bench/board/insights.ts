// What facts about a search take, and a posting as a search: CPU time of each question on a board of many postings.
import { BoardIndex } from '../../libs/search/src/board/index.js';
import type { PostingView } from '@app/core/posting';
import { parseQuery } from '../../libs/search/src/language/index.js';
import { analysePosting } from '../../libs/search/src/match/index.js';
import { chooseTelling, tellingClauses, weighTelling } from '../../libs/search/src/telling/index.js';
import type { Query } from '../../libs/search/src/tree/index.js';
import { corpusFile, NOW, postingsIn } from './corpus.js';
import { machineLine, writeSection } from '../kit/results.js';
import { Timings } from './timing.js';

const at = process.argv.indexOf('--postings');
const POSTINGS = at === -1 ? 20_000 : Number(process.argv[at + 1]);
const SEED = 42;
const TEXTS = [
  'python',
  'engineer',
  'remote:yes',
  'country:DE',
  'senior -manager',
  'kubernetes OR terraform',
];
const ROUNDS = 20;

const index = new BoardIndex<null>({ keepHistory: true });
const some: PostingView[] = [];
let nth = 0;
for await (const view of postingsIn(await corpusFile(POSTINGS, SEED))) {
  index.put(view, null, view.firstSeenAt);
  nth += 1;
  if (nth % Math.ceil(POSTINGS / 100) === 0) some.push(view);
}
index.compact();

const everything = new Timings();
const searched = new Timings();
for (let round = 0; round < ROUNDS; round += 1) {
  everything.time(() => index.insights(null, NOW));
  for (const text of TEXTS) {
    const parsed = parseQuery(text);
    if (parsed.ok) searched.time(() => index.insights(parsed.query, NOW));
  }
}
const more = new Timings();
const count = (query: Query): number => index.count(query, NOW);
for (const view of some)
  more.time(() => {
    const clauses = weighTelling(tellingClauses(analysePosting(view), NOW), count, index.size);
    chooseTelling(clauses, count, index.size);
  });
console.log(`everything ${everything}\nsearched ${searched}\nmore ${more}`);

const row = (name: string, timings: Timings): string =>
  `| ${name} | ${timings.count} | ${[0.5, 0.99].map((share) => timings.quantile(share).toFixed(1)).join(' | ')} | ${timings.max.toFixed(1)} |`;
writeSection('insights', [
  '## Facts about a search (`node bench/run.mjs board insights`)',
  '',
  `${POSTINGS.toLocaleString('en-GB')} postings, seed ${SEED}. ${machineLine()}`,
  '',
  '| What is asked | Times | CPU p50 ms | p99 | most |',
  '| --- | --- | --- | --- | --- |',
  row('Facts about everything', everything),
  row('Facts about a search', searched),
  row('What tells of a posting, and which clauses are taken', more),
]);
