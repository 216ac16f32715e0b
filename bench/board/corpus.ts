import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import zlib from 'node:zlib';
import type { PostingView, Salary } from '@app/core/posting';
import { normalise, readCompany } from '@app/reading/normalise';
import { Random } from './random.js';

/** The instant that everything counts from. */
export const NOW = new Date('2026-11-22T12:00:00Z');

const DAY = 86_400_000;
/** Postings were first seen within so many days. */
const SPREAD_DAYS = 120;
const WORDS_CHANGED = 0.1;
const SAME_OPENING = 0.1;

interface Row {
  readonly source: string;
  readonly id: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly employment: string | null;
  readonly text: string;
}

type Base = Pick<PostingView, 'source' | 'title' | 'company' | 'facts' | 'text' | 'locationText'>;

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['en', / (?:the|and|with) /],
  ['de', / (?:und|der|mit) /],
  ['fr', / (?:et|les|avec) /],
];

function readRows(): Row[] {
  const file = path.resolve(process.cwd(), '..', 'shared', 'data', 'corpus', 'postings.ndjson.gz');
  const text = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function baseOf(row: Row): Base {
  const title = row.title || row.text.slice(0, 80);
  const draft = {
    externalId: row.id,
    url: 'https://example.org/',
    title,
    company: row.company ?? 'Unnamed',
    locations: typeof row.location === 'string' ? [row.location] : [],
    employment: row.employment ?? undefined,
    text: row.text,
  };
  const detect = (text: string): string | null =>
    LANGUAGES.find(([, words]) => words.test(text))?.[0] ?? null;
  return { source: row.source, ...normalise(draft, detect) };
}

/** Words of the corpus as often as they occur there, a sample. */
function wordsOf(bases: readonly Base[], random: Random): string[] {
  return Array.from({ length: 200_000 }, () => {
    const words = random.pick(bases).text.split(' ');
    return random.pick(words);
  });
}

function perturbed(base: Base, bases: readonly Base[], words: readonly string[], random: Random): Base {
  const other = random.pick(bases);
  const places = random.pick(bases);
  const text = base.text
    .split(' ')
    .map((word) => (random.chance(WORDS_CHANGED) ? random.pick(words) : word))
    .join(' ');
  const { salary } = base.facts;
  return {
    ...base,
    company: readCompany(other.company.name),
    locationText: places.locationText,
    text,
    facts: {
      ...base.facts,
      places: places.facts.places,
      salary: salary === null ? null : scaled(salary, 0.8 + random.next() * 0.4),
    },
  };
}

const scaled = (salary: Salary, by: number): Salary => ({
  ...salary,
  min: salary.min === null ? null : Math.round(salary.min * by),
  max: salary.max === null ? null : Math.round(salary.max * by),
});

/** A view with its dates as text. */
type Stored = Omit<PostingView, 'firstSeenAt' | 'postedAt'> & {
  firstSeenAt: string;
  postedAt: string | null;
};

function* stored(count: number, seed: number): Generator<Stored> {
  const random = new Random(seed);
  const bases = readRows().map(baseOf);
  const words = wordsOf(bases, random);
  for (let i = 0; i < count; i += 1) {
    const original = bases[i];
    const base = original ?? perturbed(random.pick(bases), bases, words, random);
    const firstSeen = NOW.getTime() - Math.floor(random.next() * SPREAD_DAYS * DAY);
    const posted = random.chance(0.8) ? firstSeen - Math.floor(random.next() * 5 * DAY) : null;
    const cluster = random.chance(SAME_OPENING) ? random.below(i + 1) : i;
    yield {
      ...base,
      id: `posting-${String(i).padStart(7, '0')}` as PostingView['id'],
      clusterId: `cluster-${cluster}` as PostingView['clusterId'],
      firstSeenAt: new Date(firstSeen).toISOString(),
      postedAt: posted === null ? null : new Date(posted).toISOString(),
    };
  }
}

/** The folder of the files that one seed and size make; outside of the project. */
export const folderOf = (count: number, seed: number): string =>
  path.join(os.tmpdir(), `techjobboard-bench-board-${count}-${seed}`);

/** Writes the postings of a seed to a file, unless it is there already, and returns its path. */
export async function corpusFile(count: number, seed: number): Promise<string> {
  const folder = folderOf(count, seed);
  const file = path.join(folder, 'postings.ndjson');
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(folder, { recursive: true });
  await writeLines(`${file}.part`, stored(count, seed));
  fs.renameSync(`${file}.part`, file);
  return file;
}

/** Writes each value as a line of JSON. */
export async function writeLines(file: string, values: Iterable<unknown>): Promise<void> {
  const out = fs.createWriteStream(file);
  let lines = '';
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < 1 << 20) continue;
    if (!out.write(lines)) await new Promise((done) => out.once('drain', () => done(undefined)));
    lines = '';
  }
  await new Promise<void>((done) => out.end(lines, done));
}

/** The postings of a file, one after the other. */
export async function* postingsIn(file: string): AsyncGenerator<PostingView> {
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    const { firstSeenAt, postedAt, ...rest } = JSON.parse(line) as Stored;
    yield {
      ...rest,
      firstSeenAt: new Date(firstSeenAt),
      postedAt: postedAt === null ? null : new Date(postedAt),
    };
  }
}
