import fs from 'node:fs';
import path from 'node:path';
import { readRows, sha } from './data.js';

/** Draws the postings that are labelled, the same at every run, and writes them for reading into the folder that is named. */
const SEED = 'facts-2026-11';
const MOST_AN_EMPLOYER = 2;
const BATCH = 40;

interface Row {
  readonly id: string | number;
  readonly source: string | object;
  readonly lang?: string;
  readonly company?: string;
  readonly title?: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

/** How many of each: boards in English first, comments of Hacker News, then the other languages. */
const WANTED: readonly (readonly [name: string, count: number])[] = [
  ['ashby', 90],
  ['himalayas', 35],
  ['glassdoor', 35],
  ['greenhouse', 2],
  ['lever', 8],
  ['hn2026', 60],
  ['hn', 50],
  ['de', 36],
  ['fr', 30],
  ['es', 34],
  ['nl', 22],
  ['pl', 30],
  ['it', 10],
  ['pt', 6],
  ['sv', 12],
];

const groupOf = (row: Row): string => row.lang ?? String(row.source);
const order = (row: Row): string => sha(`${SEED} ${groupOf(row)} ${row.id}`);
const byOrder = (a: Row, b: Row): number => order(a).localeCompare(order(b));

function draw(rows: readonly Row[], count: number): Row[] {
  const taken = new Map<string, number>();
  const drawn: Row[] = [];
  for (const row of [...rows].sort(byOrder)) {
    const employer = (row.company ?? `${row.source} ${row.id}`).toLowerCase();
    const had = taken.get(employer) ?? 0;
    if (had >= MOST_AN_EMPLOYER || row.text.trim().length < 120) continue;
    taken.set(employer, had + 1);
    drawn.push(row);
    if (drawn.length === count) break;
  }
  return drawn;
}

const SHOWN_WITH_TEXT = new Set([
  'id',
  'source',
  'lang',
  'company',
  'title',
  'location',
  'locations',
  'text',
]);
const LEFT_OUT = new Set([
  'html',
  'url',
  'notes',
  'posted',
  'posted_at',
  'updated_at',
  'country',
  'department',
]);

/** A posting as labellers see it: what stands in it, and what its source states beside it. */
function shown(row: Row): object {
  const where = row['locations'] ?? row['location'] ?? [];
  const isComment = groupOf(row).startsWith('hn');
  const fields = Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => !SHOWN_WITH_TEXT.has(name) && !LEFT_OUT.has(name) && value !== null && value !== '',
    ),
  );
  return {
    id: `${groupOf(row)}:${row.id}`,
    ...(isComment ? {} : { title: row.title, company: row.company, locations: [where].flat(), fields }),
    text: row.text,
  };
}

const all = [
  ...readRows<Row>('corpus', 'postings.ndjson.gz'),
  ...readRows<Row>('corpus', 'languages.ndjson.gz'),
];
const out = process.argv[2];
if (out === undefined) throw new Error('Name a folder for what is drawn.');
const drawn = WANTED.flatMap(([name, count]) =>
  draw(
    all.filter((row) => groupOf(row) === name),
    count,
  ),
);
// Every batch holds a bit of everything, so that each reader's habits fall on all kinds alike.
drawn.sort(byOrder);
fs.mkdirSync(out, { recursive: true });
for (let at = 0; at < drawn.length; at += BATCH) {
  const lines = drawn.slice(at, at + BATCH).map((row) => JSON.stringify(shown(row)));
  fs.writeFileSync(path.join(out, `${String(at / BATCH).padStart(2, '0')}.ndjson`), `${lines.join('\n')}\n`);
}
process.stdout.write(`${drawn.length} postings\n`);
