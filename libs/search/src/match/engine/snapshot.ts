import { AGE_TESTS } from './features/match-dictionary.js';
import { KeyTable } from './arrays/key-table.js';
import { Percolator } from './percolator.js';
import { Thresholds } from './features/thresholds.js';
import { MatchWordTable, type WordTableData } from './features/match-word-table.js';
import { type Header, type Numbers, ALIGN, aligned, type TestsByCurrency, FORMAT } from './read-snapshot.js';

/** The index as one run of bytes: a header in JSON that names each array, then the arrays. Little-endian machines only. */
export type Snapshot = Uint8Array;

/** Writes an index without delta. */
export function writeSnapshot(engine: Percolator, keys: KeyTable): Snapshot {
  const arrays = arraysOf(engine, keys);
  const { dictionary } = engine;
  const { experience, reposted, ages } = dictionary;
  const tests = [experience, reposted, ...AGE_TESTS.map((test) => ages[test])];
  const header: Header = {
    format: FORMAT,
    arrays: Object.entries(arrays).map(([name, array]) => [name, array.BYTES_PER_ELEMENT, array.length]),
    salary: writeTests(dictionary.salary),
    ceiling: writeTests(dictionary.ceiling),
    tests: tests.map(({ values, features }) => [values, features]),
    prefixLengths: dictionary.prefixLengths,
    phraseDepth: dictionary.phrases.depth,
    counted: engine.statistics.postings,
    words: withoutRows(dictionary.words),
    prefixes: withoutRows(dictionary.prefixes),
    facts: withoutRows(dictionary.facts),
  };
  return join(new TextEncoder().encode(JSON.stringify(header)), Object.values(arrays));
}

const writeTests = (tests: ReadonlyMap<string, Thresholds>): TestsByCurrency =>
  [...tests].map(([key, { values, features }]) => [key, values, features]);

const withoutRows = (table: MatchWordTable): Omit<WordTableData, 'rows'> => ({
  tails: table.data().tails,
  size: table.size,
});

function arraysOf(engine: Percolator, keys: KeyTable): Record<string, Numbers> {
  const { segment, spots, formulas } = engine.data();
  const { words, prefixes, facts, phrases, kinds } = engine.dictionary;
  const table = (name: string, of: MatchWordTable): Record<string, Numbers> => {
    return { [`${name}.rows`]: of.data().rows };
  };
  const own = keys.data();
  const trie = phrases.data();
  return {
    heads: segment.heads,
    directory: segment.directory,
    groups: segment.groups,
    lists: segment.lists,
    records: segment.records,
    spots,
    formulas,
    counts: engine.statistics.counts,
    ...table('words', words),
    ...table('prefixes', prefixes),
    ...table('facts', facts),
    'phrases.cells': trie.cells,
    'phrases.features': trie.features,
    kinds: kinds.data(),
    'keys.bytes': own.bytes,
    'keys.starts': own.starts,
    'keys.free': own.free,
  };
}

function join(header: Uint8Array, arrays: readonly Numbers[]): Uint8Array {
  const total = arrays.reduce(
    (sum, array) => sum + aligned(array.byteLength),
    ALIGN + aligned(header.length),
  );
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, ALIGN);
  let at = ALIGN + aligned(header.length);
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}
