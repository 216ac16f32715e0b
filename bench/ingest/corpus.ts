import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { findKind } from '../../apps/ingestion/src/sources/registry.js';

const DATA = path.resolve('..', 'shared', 'data');

/** One read of a source: its kind and the documents it answered with. */
export interface Board {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

interface Row {
  readonly id: string | number;
  readonly url: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: unknown;
  readonly employment: unknown;
  readonly posted_at: string | null;
  readonly text: string;
}

const unzip = (...file: string[]): string => {
  const bytes = fs.readFileSync(path.join(DATA, ...file));
  return (file.at(-1)?.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Plain-text postings of the recorded corpus as a push would carry them. */
export function textDrafts(count: number): object[] {
  const rows = unzip('corpus', 'postings.ndjson.gz').split('\n').filter(Boolean);
  return rows.slice(0, count).map((line, index) => {
    const row = JSON.parse(line) as Row;
    return {
      externalId: `${index}`,
      url: text(row.url) ?? `https://corpus.example/${index}`,
      title: (text(row.title) ?? text(row.text.slice(0, 80)) ?? 'Untitled').slice(0, 300),
      company: (text(row.company) ?? 'Unnamed').slice(0, 200),
      locations: text(row.location) === undefined ? undefined : [String(row.location).slice(0, 300)],
      employment: text(row.employment)?.slice(0, 100),
      text: row.text,
    };
  });
}

/** Recorded boards whose descriptions are HTML: Greenhouse, Lever and Ashby, whole. */
export function htmlBoards(): Board[] {
  const ashby = fs.readdirSync(path.join(DATA, 'ats', 'ashby_boards')).map((file) => ({
    name: `ashby-${file.split('.')[0]}`,
    kind: 'ashby',
    text: unzip('ats', 'ashby_boards', file),
  }));
  return [
    {
      name: 'stripe',
      kind: 'greenhouse',
      text: unzip('ats', 'greenhouse', 'stripe__full_content_true.json.gz'),
    },
    { name: 'matchgroup', kind: 'lever', text: unzip('ats', 'lever', 'matchgroup__full.json.gz') },
    ...ashby,
  ];
}

/** What an adapter makes of a board: parse and to-posting, as at every read. */
export function draftsOf({ kind, text: body }: Board): unknown[] {
  const opened = findKind(kind)?.open({ board: 'recorded' });
  if (opened?.ok !== true) throw new Error(`The kind ${kind} does not open.`);
  const parsed = opened.source.parse([{ url: 'https://recorded.example/', text: body }]);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.items.flatMap((item) => {
    const reading = opened.source.toPosting(item);
    return reading.kind === 'posting' ? [reading.draft] : [];
  });
}
