// How long suggestions take while somebody types, on a board of many postings: the first of all, then each letter of each text.
import { BoardIndex, type ValueNames } from '../../libs/search/src/board/index.js';
import type { PostingView } from '@app/core/posting';
import { complete } from '../../libs/search/src/language/index.js';
import { corpusFile, NOW, postingsIn } from './corpus.js';
import { machineLine, writeSection } from '../kit/results.js';
import { Timings } from './timing.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const POSTINGS = option('postings', 200_000);
const BATCH = 50;
const SEED = option('seed', 42);
const TEXTS =
  'python|senior engineer|kubernetes|city:berlin|company:"acme rock|skill:typescript,go|country:germany|title:platform|remote:|-agency|münchen|machine learning|type:full-time|data|s|react developer|devops remote:de|seniority:|zzz'.split(
    '|',
  );

const countries = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'code' });
const names: ValueNames = (field, value) =>
  field === 'country' && /^[A-Z]{2}$/.test(value) ? [countries.of(value) ?? value] : [];

const index = new BoardIndex<null>({ keepHistory: true });
const last: PostingView[] = [];
for await (const view of postingsIn(await corpusFile(POSTINGS, SEED))) {
  index.put(view, null, view.firstSeenAt);
  last.push(view);
  if (last.length > 20 * BATCH) last.shift();
}
index.compact();

/** One letter more each time, as somebody types; what each letter took. */
function type(text: string, timings: Timings): void {
  for (let caret = 1; caret <= text.length; caret += 1) {
    const typed = complete(text.slice(0, caret), caret);
    if (typed !== null) timings.time(() => index.suggestions(typed, names, NOW));
  }
}

const atLoad = new Timings();
type('e', atLoad);
const first = new Timings();
type('k', first);
const cold = new Timings();
for (const text of TEXTS) type(text, cold);
const warm = new Timings();
for (const text of TEXTS) type(text, warm);
const changed = new Timings();
for (let from = 0; from < last.length; from += BATCH) {
  for (const view of last.slice(from, from + BATCH)) index.put(view, null, NOW);
  index.count(null, NOW);
  type('k', changed);
}
console.log(`first ${first}\ncold ${cold}\nwarm ${warm}\nchanged ${changed}`);
for (const text of process.argv.includes('--show') ? TEXTS : []) {
  const typed = complete(text, text.length);
  const found = typed === null ? [] : index.suggestions(typed, names, NOW);
  console.log(
    text,
    found.map((each) => `${each.text}${each.kind === 'field' ? '' : ` ${each.count}`}`).join(' | '),
  );
}

const row = (name: string, timings: Timings): string =>
  `| ${name} | ${timings.count} | ${[0.5, 0.99].map((share) => timings.quantile(share).toFixed(1)).join(' | ')} | ${timings.max.toFixed(1)} | ${timings.wallQuantile(0.5).toFixed(1)} | ${timings.wallQuantile(1).toFixed(1)} |`;
writeSection('suggest', [
  '## Suggestions while typing (`node --max-old-space-size=4096 bench/run.mjs board suggest`)',
  '',
  `${index.size} open postings (corpus and seed of the board's benchmark); ${TEXTS.length} texts typed letter by letter, milliseconds of CPU and by the clock. The first of all reads the table of related words and counts the words, titles and facts of the board; these are counted again after changes. Goal: the first that somebody asks within 30 ms.`,
  '',
  '| | letters | p50 | p99 | max | clock p50 | clock max |',
  '|---|--:|--:|--:|--:|--:|--:|',
  row('the first of all: the loader asks it before the board opens', atLoad),
  row('the first that somebody asks', first),
  row('each letter, the first time', cold),
  row('each letter, again', warm),
  row(`the first letter after each ${BATCH} new revisions`, changed),
  '',
  machineLine(),
]);
