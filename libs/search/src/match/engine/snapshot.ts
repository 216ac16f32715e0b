import type { TextRules } from '../rules.js';
import { AGE_TESTS, agesOf, MatchDictionary } from './match-dictionary.js';
import { FeatureKinds } from './feature-kinds.js';
import { KeyTable } from './key-table.js';
import { Percolator } from './percolator.js';
import { PhraseTrie } from './phrase-trie.js';
import { Thresholds } from './thresholds.js';
import { Vec } from './vec.js';
import { MatchWordTable, type WordTableData } from './match-word-table.js';

/** The index as one run of bytes: a header in JSON that names each array, then the arrays. Little-endian machines only. */
export type Snapshot = Uint8Array;

const FORMAT = 'techjobboard-search-index-5';
const ALIGN = 8;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

type TestsByCurrency = readonly (readonly [string, readonly number[], readonly number[]])[];

interface Header {
  readonly format: string;
  /** Kind and length of each array, in order. */
  readonly arrays: readonly (readonly [name: string, bytesEach: number, length: number])[];
  readonly salary: TestsByCurrency;
  readonly ceiling: TestsByCurrency;
  readonly tests: readonly (readonly [readonly number[], readonly number[]])[];
  readonly prefixLengths: number;
  readonly phraseDepth: number;
  readonly counted: number;
  readonly words: Omit<WordTableData, 'rows'>;
  readonly prefixes: Omit<WordTableData, 'rows'>;
  readonly facts: Omit<WordTableData, 'rows'>;
}

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

const readTests = (tests: TestsByCurrency): Map<string, Thresholds> =>
  new Map(tests.map(([key, values, features]) => [key, new Thresholds([...values], [...features])]));

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

const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;

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

/** Reads what writeSnapshot wrote. Throws a RangeError where the bytes are not a whole snapshot of this format. */
export function readSnapshot(bytes: Uint8Array, rules: TextRules): { engine: Percolator; keys: KeyTable } {
  const { header, array } = split(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const u32 = (name: string): Uint32Array => array(name) as Uint32Array;
  const table = (name: 'words' | 'prefixes' | 'facts'): MatchWordTable =>
    MatchWordTable.from({ rows: u32(`${name}.rows`), ...header[name] });
  const thresholds = (i: number): Thresholds => {
    const [values, features] = header.tests[i] ?? [[], []];
    return new Thresholds([...values], [...features]);
  };
  const dictionary = new MatchDictionary(rules, {
    words: table('words'),
    prefixes: table('prefixes'),
    phrases: PhraseTrie.from({
      depth: header.phraseDepth,
      cells: u32('phrases.cells'),
      features: u32('phrases.features'),
    }),
    prefixLengths: header.prefixLengths,
    facts: table('facts'),
    salary: readTests(header.salary),
    ceiling: readTests(header.ceiling),
    experience: thresholds(0),
    reposted: thresholds(1),
    ages: agesOf((_test, i) => thresholds(2 + i)),
    kinds: new FeatureKinds(Vec.of(u32('kinds'))),
  });
  const segment = {
    heads: u32('heads'),
    directory: u32('directory'),
    groups: u32('groups'),
    lists: u32('lists'),
    records: u32('records'),
  };
  const engine = new Percolator(dictionary, segment, Vec.of(u32('spots')), Vec.of(u32('formulas')), {
    postings: header.counted,
    counts: u32('counts'),
  });
  const keys = KeyTable.from({
    bytes: array('keys.bytes') as Uint8Array,
    starts: u32('keys.starts'),
    free: u32('keys.free'),
  });
  return { engine, keys };
}

const KINDS: Readonly<
  Record<number, Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor>
> = {
  1: Uint8Array,
  2: Uint16Array,
  4: Uint32Array,
};

/** The header, and each array as a copy of its own, so that the snapshot's bytes can be let go. No Buffer: its slices are no copies. */
function split(bytes: Uint8Array): { header: Header; array: (name: string) => Numbers } {
  const header = readHeader(bytes);
  const found = new Map<string, Numbers>();
  let at = ALIGN + aligned(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true));
  for (const [name, each, length] of header.arrays) {
    const Kind = KINDS[each];
    if (Kind === undefined || at + each * length > bytes.length)
      throw new RangeError('The snapshot is cut short.');
    found.set(name, new Kind(bytes.slice(at, at + each * length).buffer));
    at += aligned(each * length);
  }
  return {
    header,
    array: (name) => {
      const array = found.get(name);
      if (array === undefined) throw new RangeError(`The snapshot lacks ${name}.`);
      return array;
    },
  };
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < ALIGN) throw new RangeError('The snapshot is cut short.');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > bytes.length - ALIGN) throw new RangeError('The snapshot is cut short.');
  let header: Partial<Header> = {};
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(ALIGN, ALIGN + length))) as Header;
  } catch (error) {
    throw new RangeError('These bytes are not a snapshot of an index.', { cause: error });
  }
  if (header.format !== FORMAT) throw new RangeError(`The snapshot is not of the format ${FORMAT}.`);
  return header as Header;
}
