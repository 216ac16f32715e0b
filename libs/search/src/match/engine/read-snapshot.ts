import type { TextRules } from '../rules.js';
import { agesOf, MatchDictionary } from './features/match-dictionary.js';
import { FeatureKinds } from './features/feature-kinds.js';
import { KeyTable } from './arrays/key-table.js';
import { Percolator } from './percolator.js';
import { PhraseTrie } from './features/phrase-trie.js';
import { Thresholds } from './features/thresholds.js';
import { Vec } from './arrays/vec.js';
import { MatchWordTable, type WordTableData } from './features/match-word-table.js';

export const FORMAT = 'techjobboard-search-index-5';

export const ALIGN = 8;

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

export type TestsByCurrency = readonly (readonly [string, readonly number[], readonly number[]])[];

export interface Header {
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

const readTests = (tests: TestsByCurrency): Map<string, Thresholds> =>
  new Map(tests.map(([key, values, features]) => [key, new Thresholds([...values], [...features])]));

export const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;

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
