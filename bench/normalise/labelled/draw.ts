import { readRows, sha } from '../kit/data.js';

const SEED = 'facts-2026-11';
const MOST_AN_EMPLOYER = 2;

/** A posting of the corpora, as its line says it. */
export interface Row {
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

/** The source of a posting in English, or its language. */
export const groupOf = (row: Row): string => row.lang ?? String(row.source);
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

/** Names a posting of the draw. */
export const idOf = (row: Row): string => `${groupOf(row)}:${row.id}`;

/** The postings that are labelled, the same at every run, in an order that mixes their kinds. */
export function drawPostings(): Row[] {
  const all = [
    ...readRows<Row>('corpus', 'postings.ndjson.gz'),
    ...readRows<Row>('corpus', 'languages.ndjson.gz'),
  ];
  return WANTED.flatMap(([name, count]) =>
    draw(
      all.filter((row) => groupOf(row) === name),
      count,
    ),
  ).sort(byOrder);
}
