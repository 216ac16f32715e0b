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

/** Stands in a head for any sign. */
const ANY = '*';
const HEAD = 2;

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

/** Where the class or the bracket that opens at `from` ends, the sign behind an escape, or the one sign that stands there. */
function partEnd(source: string, from: number): number {
  const sign = source.charAt(from);
  if (sign === '\\') return from + 2;
  if (sign !== '(' && sign !== '[') return from + 1;
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== (sign === '(' ? ')' : ']'))
    at = sign === '(' ? partEnd(source, at) : at + (source.charAt(at) === '\\' ? 2 : 1);
  return at + 1;
}

/** The alternatives of a pattern that stand in no bracket. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source.charAt(at) !== '|') continue;
    found.push(source.slice(start, at));
    start = at + 1;
  }
  return [...found, source.slice(start)];
}

/** The same, and in place of an alternative that is one bracket what stands in it. */
function flattened(source: string): string[] {
  return alternatives(source).flatMap((one) =>
    one.startsWith('(?:') && partEnd(one, 0) === one.length ? flattened(one.slice(3, -1)) : [one],
  );
}

/** The first two characters that words matched by a pattern can have; `*` stands for any, a blank for what is no part of a word. */
function headsOf(source: string): Set<string> {
  const heads = new Set<string>();
  const grow = (rest: string, head: string): void => {
    if (head.length === HEAD || head.endsWith(ANY)) heads.add(head);
    else if (rest === '') heads.add(head.padEnd(HEAD, ' '));
    else {
      const end = partEnd(rest, 0);
      const part = rest.slice(0, end);
      const [count = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(rest.slice(end)) ?? [];
      const after = rest.slice(end + count.length);
      if (isZeroWidth(part) || /^(?:[?*]|\{0)/.test(count)) grow(after, head);
      if (isZeroWidth(part)) return;
      if (part.startsWith('('))
        for (const one of alternatives(part.slice(part.startsWith('(?:') ? 3 : 1, -1)))
          grow(one + after, head);
      else grow(/^(?:[+*]|\{)/.test(count) ? `.${after}` : after, head + signOf(part));
    }
  };
  for (const one of alternatives(source)) grow(one, '');
  return heads;
}

const isZeroWidth = (part: string): boolean => /^(?:\(\?<?[=!]|[\^$]|\\b)/.test(part);

function signOf(part: string): string {
  if (/^[a-z0-9]$/.test(part)) return part;
  return /^(?:\\[wd]|\.|\[.*[a-z0-9w].*\])$/.test(part) ? ANY : ' ';
}
