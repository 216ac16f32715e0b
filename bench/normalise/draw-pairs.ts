import fs from 'node:fs';
import path from 'node:path';
import { readRows, sha } from './kit/data.js';

interface Posting {
  readonly source: string;
  readonly id: string | number;
  readonly company?: string;
  readonly title?: string;
  readonly text: string;
}

/** A posting with what the draw compares of it. */
interface Drawn {
  readonly key: string;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly shingles: ReadonlySet<string>;
}

interface Candidate {
  readonly a: string;
  readonly b: string;
  readonly employer: string;
  readonly kind: keyof typeof WANTED;
  readonly order: string;
}

const SEED = 'pairs-2026-12';
const SOURCES = new Set(['ashby', 'greenhouse', 'lever', 'himalayas']);
/** How many pairs of each kind are drawn. */
const WANTED = {
  'same title': 110,
  'other title, near text': 90,
  'near title, like text': 90,
  'near title': 60,
};
const MOST_OF_EMPLOYER = 4;
const SHINGLE = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function drawn(posting: Posting): Drawn {
  const words = wordsOf(posting.text);
  const shingles = words.map((_, at) => words.slice(at, at + SHINGLE).join(' '));
  const titleWords = wordsOf(posting.title ?? '');
  const key = `${posting.source}/${posting.id}`;
  return { key, title: titleWords.join(' '), titleWords: new Set(titleWords), shingles: new Set(shingles) };
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** By plain words, not by the product's own folding; null where the two are too far apart to be worth reading. */
function kindOf(a: Drawn, b: Drawn): Candidate['kind'] | null {
  const titles = alike(a.titleWords, b.titleWords);
  const texts = alike(a.shingles, b.shingles);
  if (a.title === b.title) return texts > 0.3 ? 'same title' : null;
  if (texts >= 0.85) return 'other title, near text';
  if (titles < 0.5) return null;
  if (texts >= 0.6) return 'near title, like text';
  return texts >= 0.35 ? 'near title' : null;
}

function candidatesOf(employer: string, postings: readonly Posting[]): Candidate[] {
  const all = postings.map(drawn);
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => {
      const kind = kindOf(a, b);
      const order = sha(`${SEED}|${a.key}|${b.key}`);
      return kind === null ? [] : [{ a: a.key, b: b.key, employer, kind, order }];
    }),
  );
}

/** The first of each kind in the order of the seed, at most four of one employer and kind. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Map<string, number>();
  const ordered = [...candidates].sort((a, b) => (a.order < b.order ? -1 : 1));
  return ordered.filter(({ employer, kind }) => {
    const own = taken.get(`${employer}|${kind}`) ?? 0;
    const all = taken.get(kind) ?? 0;
    if (own >= MOST_OF_EMPLOYER || all >= WANTED[kind]) return false;
    taken.set(`${employer}|${kind}`, own + 1);
    taken.set(kind, all + 1);
    return true;
  });
}

const labelled = fs.readFileSync(
  path.join(process.cwd(), 'bench', 'normalise', 'measures', 'cluster-pairs.ndjson'),
  'utf8',
);
const byEmployer = new Map<string, Posting[]>();
for (const posting of readRows<Posting>('corpus', 'postings.ndjson.gz')) {
  if (!SOURCES.has(posting.source) || !posting.company) continue;
  const employer = `${posting.source}/${posting.company}`;
  byEmployer.set(employer, [...(byEmployer.get(employer) ?? []), posting]);
}
const isNew = ({ a, b }: Candidate): boolean =>
  !labelled.includes(`"a":"${a}","b":"${b}"`) && !labelled.includes(`"a":"${b}","b":"${a}"`);
const candidates = [...byEmployer].flatMap(([employer, postings]) => candidatesOf(employer, postings));
for (const { a, b, kind } of choose(candidates.filter(isNew)))
  process.stdout.write(`${JSON.stringify({ a, b, kind })}\n`);
