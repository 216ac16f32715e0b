import { csvRows } from './csv-rows.js';
import type { FileFormat } from './options.js';
import { jsonRows, ndjsonRows } from './json-rows.js';
import type { Row } from './row.js';
import { indeedRows } from './xml-rows.js';

const READERS: Readonly<Record<FileFormat, (chunks: AsyncIterable<string>) => AsyncGenerator<Row>>> = {
  json: jsonRows,
  ndjson: ndjsonRows,
  csv: csvRows,
  xml: indeedRows,
};

const ENDINGS: readonly [RegExp, FileFormat][] = [
  [/\.json(\.gz)?$/i, 'json'],
  [/\.(ndjson|jsonl)(\.gz)?$/i, 'ndjson'],
  [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
  [/\.xml(\.gz)?$/i, 'xml'],
];

/** The entries of a file, one by one: memory holds a few of them at a time (a JSON document is held whole). */
export const rowsOf = (format: FileFormat, chunks: AsyncIterable<string>): AsyncGenerator<Row> =>
  READERS[format](chunks);

/** Tells the format from the name, else from the first characters: a brace starts NDJSON where a line is a whole object. */
export function formatOf(name: string, head: string): FileFormat {
  const byName = ENDINGS.find(([ending]) => ending.test(name))?.[1];
  if (byName !== undefined) return byName;
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return 'xml';
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  return isWholeObject(start.split('\n', 1)[0] ?? '') && start.includes('\n') ? 'ndjson' : 'json';
}

function isWholeObject(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false; // A document that goes on in the next line.
  }
}
