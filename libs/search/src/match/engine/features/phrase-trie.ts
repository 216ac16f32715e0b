import { Vec } from '../arrays/vec.js';

const CELL = 3;

/** The arrays of a PhraseTrie, for snapshots. */
export interface PhraseTrieData {
  readonly depth: number;
  readonly cells: Uint32Array;
  readonly features: Uint32Array;
}

/** Phrases as paths of word numbers. State 0 is the root; a state may carry the feature of the phrase that ends there. */
export class PhraseTrie {
  /** Words of the longest phrase: at most so many phrases can be under way at once. */
  depth = 0;
  private cells: Uint32Array = new Uint32Array(1024 * CELL);
  private mask = 1023;
  /** Two words a state: the feature anywhere and in the title. */
  private features = Vec.of(new Uint32Array(2));

  /** The state after `word`, 0 when no phrase goes on so. */
  step(state: number, word: number): number {
    const { cells, mask } = this;
    for (let i = place(state, word) & mask; ; i = (i + 1) & mask) {
      const next = cells[i * CELL + 2]!;
      if (next === 0 || (cells[i * CELL] === state && cells[i * CELL + 1] === word)) return next;
    }
  }

  /** The state at the end of the path, made where it is missing. */
  intern(words: readonly number[]): number {
    let state = 0;
    this.depth = Math.max(this.depth, words.length);
    for (const word of words) state = this.step(state, word) || this.add(state, word);
    return state;
  }

  /** Feature of the phrase that ends in this state; 0 for none. */
  feature(state: number, title: boolean): number {
    return this.features.data[state * 2 + (title ? 1 : 0)]!;
  }

  /** Gives the phrase that ends in this state its feature. */
  setFeature(state: number, title: boolean, feature: number): void {
    this.features.data[state * 2 + (title ? 1 : 0)] = feature;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.cells.byteLength + this.features.data.byteLength;
  }

  /** The arrays as they stand. */
  data(): PhraseTrieData {
    return { depth: this.depth, cells: this.cells, features: this.features.trimmed() };
  }

  /** A trie over arrays that `data` gave. */
  static from(data: PhraseTrieData): PhraseTrie {
    const trie = new PhraseTrie();
    trie.depth = data.depth;
    trie.cells = data.cells;
    trie.mask = data.cells.length / CELL - 1;
    trie.features = Vec.of(data.features);
    return trie;
  }

  private get states(): number {
    return this.features.length / 2;
  }

  private add(state: number, word: number): number {
    if (this.states * 3 > this.mask) this.grow();
    const next = this.states;
    this.features.push(0);
    this.features.push(0);
    this.put(state, word, next);
    return next;
  }

  private put(state: number, word: number, next: number): void {
    let i = place(state, word) & this.mask;
    while (this.cells[i * CELL + 2] !== 0) i = (i + 1) & this.mask;
    this.cells.set([state, word, next], i * CELL);
  }

  private grow(): void {
    const old = this.cells;
    this.mask = this.mask * 2 + 1;
    this.cells = new Uint32Array((this.mask + 1) * CELL);
    for (let i = 0; i < old.length; i += CELL) {
      if (old[i + 2] !== 0) this.put(old[i]!, old[i + 1]!, old[i + 2]!);
    }
  }
}

const place = (state: number, word: number): number =>
  (Math.imul(word, 0x9e37_79b1) ^ Math.imul(state, 0x85eb_ca6b)) >>> 0;
