// The board's index beside search libraries of npm that run in process, each in a process of its own. They are not among the project's
// packages: `--from FOLDER` names a folder outside of it in which they were installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BoardIndex, FACET_FIELDS } from '../../libs/search/src/board/index.js';
import { parseQuery } from '../../libs/search/src/language/index.js';
import { analysePosting } from '../../libs/search/src/match/index.js';
import type { PostingView } from '@app/core/posting';
import { machineLine, writeSection } from '../kit/results.js';
import { corpusFile, NOW, postingsIn } from './corpus.js';
import { Timings } from './timing.js';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const POSTINGS = Number(option('postings', '20000'));
const FROM = path.resolve(option('from', '.'));
const RUNS = 3;
const SEED = 42;
const REQUESTS = 100;
const CHANGES = 50;
const SHOWN_VALUES = 10;

interface Text {
  readonly id: number;
  readonly text: string;
}

/** What is measured of an engine: `find` gives the postings that have all of the words, or the phrase where it can tell. */
interface Engine {
  add(posting: PostingView, id: number): void;
  /** Ends loading. */
  ready(): void;
  /** Finds, and counts the values of the filters over openings; gives the number of postings. */
  find(words: readonly string[]): number;
  change(posting: PostingView, id: number): void;
}

const textOf = ({ title, text }: PostingView, id: number): Text => ({ id, text: `${title}\n${text}` });

class Ours implements Engine {
  private readonly index = new BoardIndex<null>({ keepHistory: true });

  add(posting: PostingView): void {
    this.index.put(posting, null, posting.firstSeenAt);
  }

  ready(): void {
    this.index.compact();
  }

  find(words: readonly string[]): number {
    const parsed = parseQuery(`="${words.join(' ')}"`);
    if (!parsed.ok) throw new Error(words.join(' '));
    const page = { now: NOW, sort: 'newest', cursor: null, limit: 20, facetValues: SHOWN_VALUES } as const;
    return this.index.search(parsed.query, page).postings;
  }

  change(posting: PostingView): void {
    this.index.put(posting, null, NOW);
    this.index.count(null, NOW);
  }
}

/** A library's index of texts: what it is asked for. */
interface TextIndex {
  add(text: Text): void;
  ready(): void;
  ids(words: readonly string[]): readonly number[];
  replace(text: Text): void;
}

interface MiniSearch {
  add(text: Text): void;
  replace(text: Text): void;
  search(words: string, options: { combineWith: 'AND' }): { id: number }[];
}

function miniSearch(load: NodeJS.Require): TextIndex {
  const made = load('minisearch') as new (options: { fields: string[] }) => MiniSearch;
  const index = new made({ fields: ['text'] });
  return {
    add: (text) => index.add(text),
    ready: () => undefined,
    ids: (words) => index.search(words.join(' '), { combineWith: 'AND' }).map(({ id }) => id),
    replace: (text) => index.replace(text),
  };
}

interface FlexSearch {
  add(id: number, text: string): void;
  update(id: number, text: string): void;
  search(words: string, options: { limit: number }): number[];
}

/** With `context` it keeps which words stand side by side, which is the nearest that it has to a phrase. */
function flexSearch(load: NodeJS.Require, context: boolean): TextIndex {
  const { Index } = load('flexsearch') as { Index: new (options: object) => FlexSearch };
  const index = new Index({ tokenize: 'strict', fastupdate: true, context });
  return {
    add: ({ id, text }) => void index.add(id, text),
    ready: () => undefined,
    ids: (words) => index.search(words.join(' '), { limit: POSTINGS }),
    replace: ({ id, text }) => void index.update(id, text),
  };
}

interface Lunr {
  search(words: string): { ref: string }[];
}
interface LunrBuilder {
  field(name: string): void;
  add(text: Text): void;
  build(): Lunr;
}

/** Its index cannot be changed once it is built: a change builds it again, from texts that the caller keeps. */
function lunr(load: NodeJS.Require): TextIndex {
  const { Builder } = load('lunr') as { Builder: new () => LunrBuilder };
  const texts: Text[] = [];
  const build = (): Lunr => {
    const builder = new Builder();
    builder.field('text');
    for (const text of texts) builder.add(text);
    return builder.build();
  };
  let index: Lunr | null = null;
  return {
    add: (text) => void texts.push(text),
    ready: () => void (index = build()),
    ids: (words) =>
      (index?.search(words.map((word) => `+${word}`).join(' ')) ?? []).map(({ ref }) => Number(ref)),
    replace: (text) => {
      texts[text.id] = text;
      index = build();
    },
  };
}

/** A library beside the plainest table of facts: each found posting's values are counted once for each opening. */
class Library implements Engine {
  private readonly values: number[][] = [];
  private readonly openings: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly index: TextIndex) {}

  add(posting: PostingView, id: number): void {
    this.index.add(textOf(posting, id));
    this.openings[id] = posting.clusterId;
    this.values[id] = [...analysePosting(posting).facts]
      .filter((fact) => (FACET_FIELDS as readonly string[]).includes(fact.slice(0, fact.indexOf(':'))))
      .map((fact) => this.numberOf(fact));
  }

  private numberOf(fact: string): number {
    const number = this.numbers.get(fact) ?? this.numbers.size;
    this.numbers.set(fact, number);
    return number;
  }

  ready(): void {
    this.index.ready();
  }

  find(words: readonly string[]): number {
    const ids = this.index.ids(words);
    const counts = new Uint32Array(this.numbers.size);
    const seen = new Set<string>();
    for (const id of ids) {
      const opening = this.openings[id] ?? '';
      if (seen.has(opening)) continue;
      seen.add(opening);
      for (const value of this.values[id] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
    return ids.length;
  }

  change(posting: PostingView, id: number): void {
    this.index.replace(textOf(posting, id));
  }
}

const load = createRequire(path.join(FROM, 'index.js'));
const ENGINES: Readonly<Record<string, () => Engine>> = {
  ours: () => new Ours(),
  MiniSearch: () => new Library(miniSearch(load)),
  FlexSearch: () => new Library(flexSearch(load, false)),
  'FlexSearch with context': () => new Library(flexSearch(load, true)),
  lunr: () => new Library(lunr(load)),
};

interface Figures {
  readonly seconds: number;
  readonly heldMb: number;
  readonly word: number;
  readonly wordFound: number;
  readonly phrase: number;
  readonly phraseP99: number;
  readonly phraseFound: number;
  readonly change: number;
}

function heldBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Pairs of words that stand side by side in titles. */
function pairsOf(postings: readonly PostingView[]): string[][] {
  const pairs = postings.flatMap(({ title }) => {
    const [pair] =
      title.toLowerCase().match(/\b(?!and |the |for )[a-z]{4,12} (?!and\b|the\b|for\b)[a-z]{4,12}\b/) ?? [];
    return pair === undefined ? [] : [pair];
  });
  return [...new Set(pairs)].slice(0, REQUESTS).map((pair) => pair.split(' '));
}

function ask(engine: Engine, requests: readonly (readonly string[])[]): { timings: Timings; found: number } {
  const timings = new Timings();
  let found = 0;
  for (const words of requests) engine.find(words);
  for (const words of requests) found += timings.time(() => engine.find(words));
  return { timings, found };
}

async function measure(engine: Engine): Promise<Figures> {
  const puts = new Timings();
  const sample: { posting: PostingView; id: number }[] = [];
  const before = heldBytes();
  let count = 0;
  for await (const posting of postingsIn(await corpusFile(POSTINGS, SEED))) {
    puts.time(() => engine.add(posting, count));
    if (count % Math.ceil(POSTINGS / (REQUESTS * 5)) === 0) sample.push({ posting, id: count });
    count += 1;
  }
  puts.time(() => engine.ready());
  const heldMb = (heldBytes() - before) / 1e6;
  const pairs = pairsOf(sample.map(({ posting }) => posting));
  const firstWords = pairs.map(([first = '']) => [first]);
  const [word, phrase, changes] = [ask(engine, firstWords), ask(engine, pairs), new Timings()];
  for (const { posting, id } of sample.slice(0, CHANGES)) {
    changes.time(() => engine.change(posting, id));
    // A few are enough where each takes long.
    if (changes.total > 2_000) break;
  }
  return {
    seconds: puts.total / 1_000,
    heldMb,
    word: word.timings.quantile(0.5),
    wordFound: word.found,
    phrase: phrase.timings.quantile(0.5),
    phraseP99: phrase.timings.quantile(0.99),
    phraseFound: phrase.found,
    change: changes.quantile(0.5),
  };
}

function runOf(name: string): Figures {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1), '--engine', name],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
  return JSON.parse(stdout) as Figures;
}

/** The median of each figure over the runs. */
function medians(runs: readonly Figures[]): Figures {
  const middle = (of: (each: Figures) => number): number =>
    runs.map(of).sort((one, other) => one - other)[Math.floor(runs.length / 2)] ?? NaN;
  return {
    seconds: middle(({ seconds }) => seconds),
    heldMb: middle(({ heldMb }) => heldMb),
    word: middle(({ word }) => word),
    wordFound: middle(({ wordFound }) => wordFound),
    phrase: middle(({ phrase }) => phrase),
    phraseP99: middle(({ phraseP99 }) => phraseP99),
    phraseFound: middle(({ phraseFound }) => phraseFound),
    change: middle(({ change }) => change),
  };
}

function withVersion(name: string): string {
  if (name === 'ours') return name;
  const [library = '', ...rest] = name.split(' ');
  const file = path.join(FROM, 'node_modules', library.toLowerCase(), 'package.json');
  const { version } = JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string };
  return [library, version, ...rest].join(' ');
}

function row(name: string): string {
  const figures = medians(Array.from({ length: name === 'lunr' ? 1 : RUNS }, () => runOf(name)));
  const { seconds, heldMb, word, phrase, phraseP99, change } = figures;
  const found = [figures.wordFound, figures.phraseFound].map((each) => each.toLocaleString('en-US'));
  const ms = [word, phrase, phraseP99, change].map((each) => each.toFixed(2));
  const cells = [seconds.toFixed(1), heldMb.toFixed(0), ms[0], found[0], ms[1], ms[2], found[1], ms[3]];
  return `| ${withVersion(name)} | ${cells.join(' | ')} |`;
}

const asked = ENGINES[option('engine', '')];
if (asked !== undefined) process.stdout.write(JSON.stringify(await measure(asked())));
else {
  await corpusFile(POSTINGS, SEED);
  writeSection('libraries', [
    '## The board beside libraries (`node --expose-gc --max-old-space-size=8192 bench/run.mjs board libraries --from FOLDER`)',
    '',
    `${POSTINGS} postings of the board's benchmark, title and text; ${REQUESTS} pairs of words that stand side by side in titles, asked for as a phrase, and the first word of each alone. Each request counts the values of ${FACET_FIELDS.length} filters over openings: ours in its index, the others' finds by the plainest table of facts beside them. They read texts by their own defaults (lunr takes word stems; FlexSearch updates fast, by a setting), ours by the product's analyser; ours keeps its history for back-tests and the finds of phrases it was asked for.`,
    `Median of ${RUNS} runs (lunr: one), each in a process of its own; CPU in ms of one request after one to warm up. Memory is what is held after loading; lunr's with the texts that it needs to build its index again at a change.`,
    '',
    '| | loaded, s | MB held | a word, p50 | postings found | a phrase, p50 | p99 | postings found | a changed posting, p50 |',
    `|---|${' --: |'.repeat(8)}`,
    ...Object.keys(ENGINES).map(row),
    '',
    machineLine(),
    `FOLDER: \`npm install minisearch flexsearch lunr\` in an empty one.`,
  ]);
}
