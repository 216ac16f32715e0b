import { countBits, docsIn, noBits, setBit, type Bits } from '../store/sets/bits.js';

/** Room for the phrases of one segment, in sets of all its documents. */
const MOST_SETS = 256;

/**
 * Phrases of one segment as they were found last. Most stand in few documents and are kept as a list of these, so that some
 * thousand take the room of a few hundred sets.
 */
export class KnownPhrases {
  private readonly kept = new Map<string, Bits | Uint32Array>();
  private length = 0;

  constructor(private readonly docs: number) {}

  /** The documents under a key, or what is found now; not to be changed. */
  of(key: string, find: () => Bits): Bits {
    const known = this.kept.get(key);
    if (known === undefined) return this.keep(key, find());
    this.kept.delete(key);
    this.kept.set(key, known);
    return known instanceof Uint32Array ? this.setOf(known) : known;
  }

  private keep(key: string, bits: Bits): Bits {
    const entry = countBits(bits) < bits.length ? new Uint32Array(docsIn(bits)) : new Int32Array(bits);
    this.kept.set(key, entry);
    this.length += entry.length;
    for (const [eldest, { length }] of this.kept) {
      if (this.length <= MOST_SETS * bits.length) break;
      this.kept.delete(eldest);
      this.length -= length;
    }
    return bits;
  }

  private setOf(list: Uint32Array): Bits {
    const bits = noBits(this.docs);
    for (let i = 0; i < list.length; i += 1) setBit(bits, list[i]!);
    return bits;
  }
}
