import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseJson } from '@app/core/untrusted';
import { FileFault, LONGEST_ENTRY, type Row } from './row.js';

/** A document is parsed whole: V8 holds no longer string, and NDJSON has no such limit. */
const LONGEST_DOCUMENT = 400_000_000;

/** NDJSON: one posting a line; blank lines are skipped, a broken line is a row of its own. */
export async function* ndjsonRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(chunks), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    yield lineRow(text, `line ${line}`);
  }
}

function lineRow(text: string, where: string): Row {
  if (text.length > LONGEST_ENTRY) {
    const message = `It has more than ${LONGEST_ENTRY} characters.`;
    return { kind: 'unreadable', where, message, text: text.slice(0, 200) };
  }
  const parsed = parseJson(text, 'It');
  return parsed.ok
    ? { kind: 'draft', where, value: parsed.value }
    : { kind: 'unreadable', where, message: parsed.message, text: text.slice(0, 200) };
}

/** JSON: one posting, an array of them, or an object with a list called `postings` or `jobs`. */
export async function* jsonRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LONGEST_DOCUMENT) {
      throw new FileFault('A JSON document of this size must be sent as NDJSON: one posting a line.');
    }
    parts.push(chunk);
  }
  const parsed = parseJson(parts.join(''), 'The document');
  if (!parsed.ok) throw new FileFault(parsed.message);
  for (const [index, value] of itemsOf(parsed.value).entries()) {
    yield { kind: 'draft', where: `item ${index + 1}`, value };
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const list = ['postings', 'jobs'].map((name) => Reflect.get(value, name) as unknown).find(Array.isArray);
  return list ?? [value];
}
