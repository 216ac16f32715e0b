import { ANY, flattened, headsOf } from './pattern-heads.js';

/** What a table says of some words: its value, the words as they stand, and where they begin. */
export interface TableHit<Value> {
  readonly value: Value;
  readonly words: string;
  readonly from: number;
}

interface Row<Value> {
  readonly value: Value;
  readonly source: string;
}

interface Bucket<Value> {
  readonly pattern: RegExp;
  readonly values: readonly Value[];
}

type Table<Value> = readonly (readonly [Value, readonly string[]])[];
type BucketOf<Value> = (head: string) => Bucket<Value> | null;

/**
 * Finds the words of a table in a text: of the patterns that fit where a word begins the first of the table wins, and the search goes on
 * behind it. A pattern ends where a word does. As one pattern a table of a thousand names is tried name by name at every word; here the
 * first two letters of a word choose the few patterns that can begin so. They are sorted at the first text.
 */
export function wordTable<Value>(table: Table<Value>): (text: string) => TableHit<Value>[] {
  let bucketOf: BucketOf<Value> | null = null;
  return (text) => search(text, (bucketOf ??= bucketsOf(table)));
}

function bucketsOf<Value>(table: Table<Value>): BucketOf<Value> {
  const rows: Row<Value>[] = table.flatMap(([value, lists]) =>
    lists.flatMap((list) => flattened(list).map((source) => ({ value, source }))),
  );
  const byHead = new Map<string, number[]>();
  rows.forEach(({ source }, index) => {
    for (const head of headsOf(source)) byHead.set(head, [...(byHead.get(head) ?? []), index]);
  });
  const buckets = new Map<string, Bucket<Value> | null>();
  return (head) => {
    const known = buckets.get(head);
    if (known !== undefined) return known;
    const made = bucketFor(rows, byHead, head);
    buckets.set(head, made);
    return made;
  };
}

function bucketFor<Value>(
  rows: readonly Row<Value>[],
  byHead: ReadonlyMap<string, readonly number[]>,
  head: string,
): Bucket<Value> | null {
  const able = [head, `${head.slice(0, 1)}${ANY}`, ANY].flatMap((one) => byHead.get(one) ?? []);
  const chosen = [...new Set(able)].sort((a, b) => a - b).flatMap((index) => rows[index] ?? []);
  if (chosen.length === 0) return null;
  const source = chosen.map((row) => `(${row.source})`).join('|');
  return { pattern: new RegExp(`(?:${source})(?!\\w)`, 'y'), values: chosen.map(({ value }) => value) };
}

function search<Value>(text: string, bucketOf: BucketOf<Value>): TableHit<Value>[] {
  const found: TableHit<Value>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isWord(text, at) || isWord(text, at - 1)) continue;
    const bucket = bucketOf(text.charAt(at) + (isWord(text, at + 1) ? text.charAt(at + 1) : ' '));
    if (bucket === null) continue;
    bucket.pattern.lastIndex = at;
    const match = bucket.pattern.exec(text);
    if (match === null) continue;
    const value = bucket.values[match.findIndex((words, index) => index > 0 && words !== undefined) - 1];
    if (value !== undefined) found.push({ value, words: match[0], from: at });
    at = Math.max(at, bucket.pattern.lastIndex - 1);
  }
  return found;
}

function isWord(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return (
    (sign >= 0x61 && sign <= 0x7a) ||
    (sign >= 0x30 && sign <= 0x39) ||
    sign === 0x5f ||
    (sign >= 0x41 && sign <= 0x5a)
  );
}
