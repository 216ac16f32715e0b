import type { Query } from '../tree/index.js';
import type { AnalysedPosting } from './analysed.js';
import { NO_STATISTICS, plan } from './engine/programs/anchors.js';
import { BulkLoad } from './engine/bulk.js';
import { MatchDictionary } from './engine/features/match-dictionary.js';
import { KeyTable } from './engine/arrays/key-table.js';
import { Percolator } from './engine/percolator.js';
import { Compiler } from './engine/programs/program.js';
import { writeSnapshot, type Snapshot } from './engine/snapshot.js';
import { readSnapshot } from './engine/read-snapshot.js';
import { PRODUCT_RULES, type TextRules } from './rules.js';

/** A saved search for a bulk load. */
export interface KeyedQuery {
  readonly key: string;
  readonly query: Query;
}

/** What a bulk load may know beforehand. */
export interface BulkOptions {
  readonly rules?: TextRules;
  /** Postings of the usual kind (some thousands): they tell which words are rare. Speed depends on them, results never. */
  readonly sample?: Iterable<AnalysedPosting>;
  /** The instant for clauses about age while the sample is counted. */
  readonly now?: Date;
}

const LEAST_UNMERGED = 16_384;
const SHARE_UNMERGED = 8;
const MOST_CACHED = 10_000;

/**
 * Saved searches turned round: given a posting, which searches match it? Agrees with `evaluate` for every query and
 * posting prepared by the same rules; a search that is added, changed or removed counts from the next call on. Equal
 * searches of one bulk load are kept and tried once. One search costs others nothing but its own matching.
 */
export class SearchIndex {
  private readonly keys: KeyTable;
  private readonly engine: Percolator;
  private compiler: Compiler;

  constructor(rules: TextRules = PRODUCT_RULES, parts: Partial<SearchIndexParts> = {}) {
    this.engine =
      parts.engine ??
      new Percolator(
        new MatchDictionary(rules),
        undefined,
        undefined,
        undefined,
        NO_STATISTICS,
        parts.planner ?? plan,
      );
    this.keys = parts.keys ?? new KeyTable();
    this.compiler = new Compiler(this.engine.dictionary);
  }

  /** An index of many searches at once: much faster to build and to ask than one filled by `add`. A later key wins. */
  static bulk(searches: Iterable<KeyedQuery>, options: BulkOptions = {}): SearchIndex {
    const loader = new SearchIndexLoader(options.rules);
    for (const { key, query } of searches) loader.add(key, query);
    return loader.finish(options.sample, options.now);
  }

  /** An index as `snapshot` gave it. `rules` must be those it was built with. Throws when the bytes are none of ours. */
  static restore(bytes: Uint8Array, rules: TextRules = PRODUCT_RULES): SearchIndex {
    const { engine, keys } = readSnapshot(bytes, rules);
    return new SearchIndex(rules, { engine, keys });
  }

  /** How many keys are in the index. */
  get size(): number {
    return this.keys.size;
  }

  /** How many searches were added since the last merge; each slows matching a little. */
  get unmerged(): number {
    return this.engine.unmerged;
  }

  /** Puts a search in; matched from the next posting on. A key that is there already gets the new query. */
  add(key: string, query: Query): void {
    this.remove(key);
    this.engine.add(this.keys.add(key), this.compiler.compile(query));
    if (this.compiler.cached > MOST_CACHED) this.forgetCompiled();
    if (this.unmerged > Math.max(LEAST_UNMERGED, this.size / SHARE_UNMERGED)) this.merge();
  }

  /** Takes a search out. Returns false when the key is not there. */
  remove(key: string): boolean {
    const slot = this.keys.remove(key);
    if (slot === -1) return false;
    this.engine.remove(slot);
    return true;
  }

  /** True when the key is in the index. */
  has(key: string): boolean {
    return this.keys.find(key) !== -1;
  }

  /** Keys of all searches that match the posting at `now`, each once, in no particular order. */
  percolate(posting: AnalysedPosting, now: Date): string[] {
    const count = this.engine.percolate(posting, now);
    return this.keys.keysOf(this.engine.found.subarray(0, count));
  }

  /** As `percolate`, with numbers of slots in place of keys; valid until the next call. For benchmarks and bulk writers. */
  percolateSlots(posting: AnalysedPosting, now: Date): Uint32Array {
    const count = this.engine.percolate(posting, now);
    return this.engine.found.subarray(0, count);
  }

  /** The key of a slot that `percolateSlots` gave. */
  keyOf(slot: number): string {
    return this.keys.key(slot);
  }

  /** What the last call looked at: entries of lists, and records verified. */
  get work(): { readonly scanned: number; readonly verified: number } {
    return { scanned: this.engine.scanned, verified: this.engine.verified };
  }

  /** Packs what was added. Happens by itself after many adds; takes about a second for a million searches. */
  merge(): void {
    this.engine.merge();
  }

  /** The whole index as bytes, for a warm start. Merges first. */
  snapshot(): Snapshot {
    this.merge();
    return writeSnapshot(this.engine, this.keys);
  }

  /** Bytes held: by lists, records and slots; by the dictionary of words and facts; by the keys. */
  get bytes(): { readonly index: number; readonly dictionary: number; readonly keys: number } {
    const { words, prefixes, facts, phrases, kinds } = this.engine.dictionary;
    const dictionary = words.bytes + prefixes.bytes + facts.bytes + phrases.bytes + kinds.bytes;
    return { index: this.engine.bytes, dictionary, keys: this.keys.byteLength };
  }

  private forgetCompiled(): void {
    this.compiler = new Compiler(this.engine.dictionary);
  }
}

/** A bulk load in steps, for searches that come one after another from elsewhere. */
export class SearchIndexLoader {
  private readonly engine: Percolator;
  private readonly keys = new KeyTable();
  private readonly compiler: Compiler;
  private readonly load: BulkLoad;

  constructor(private readonly rules: TextRules = PRODUCT_RULES) {
    this.engine = new Percolator(
      new MatchDictionary(rules),
      undefined,
      undefined,
      undefined,
      NO_STATISTICS,
      plan,
    );
    this.compiler = new Compiler(this.engine.dictionary);
    this.load = new BulkLoad(this.engine);
  }

  /** Stages a search; a later one of the same key wins. */
  add(key: string, query: Query): void {
    this.load.add(this.keys.intern(key), this.compiler.compile(query));
  }

  /** The index of all that was staged. The loader is used up. */
  finish(sample: Iterable<AnalysedPosting> = [], now = new Date(0)): SearchIndex {
    this.load.finish(sample, now);
    return new SearchIndex(this.rules, { engine: this.engine, keys: this.keys });
  }
}

/** Parts that restoring and tests put in. */
export interface SearchIndexParts {
  readonly engine: Percolator;
  readonly keys: KeyTable;
  /** Chooses anchors; a test plants a broken one. */
  readonly planner: typeof plan;
}
