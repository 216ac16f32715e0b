import { Vec } from './vec.js';

/** The arrays of a KeyTable, for snapshots. */
export interface KeyTableData {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly free: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Strings with small numbers (slots), kept as bytes: a million keys are a handful of arrays, not a million strings. */
export class KeyTable {
  private bytes: Uint8Array = new Uint8Array(4096);
  private used = 0;
  private scratch: Uint8Array = new Uint8Array(256);
  /** Where the key of each slot begins in `bytes`; its length in UTF-8 bytes stands in the two bytes before. 0: free. */
  private readonly starts = new Vec(256);
  private readonly free = new Vec(16);
  private table: Uint32Array = new Uint32Array(512);
  private filled = 0;
  private readonly codes: number[] = [];
  size = 0;
  /** Kept so that reads ahead are not optimised away. */
  ahead = 0;

  /** Gives the key a slot. The key must not be there; it may have up to 65,535 bytes. */
  add(key: string): number {
    if (this.filled * 2 >= this.table.length) this.rehash();
    const slot = this.free.length > 0 ? this.free.data[--this.free.length]! : this.starts.push(0);
    this.starts.data[slot] = this.store(key);
    this.put(slot);
    this.size += 1;
    return slot;
  }

  /** The slot of a key; it is given one when it is new. */
  intern(key: string): number {
    const known = this.find(key);
    return known === -1 ? this.add(key) : known;
  }

  /** The slot of a key, or -1. */
  find(key: string): number {
    const i = this.seek(key);
    return i === -1 ? -1 : this.table[i]! - LIVE;
  }

  /** Frees the slot of a key; returns it, or -1 where the key is not there. */
  remove(key: string): number {
    const i = this.seek(key);
    if (i === -1) return -1;
    const slot = this.table[i]! - LIVE;
    this.table[i] = GRAVE;
    this.starts.data[slot] = 0;
    this.free.push(slot);
    this.size -= 1;
    return slot;
  }

  /** The key of a slot that is in use. */
  key(slot: number): string {
    const start = this.starts.data[slot]!;
    const end = start + this.lengthAt(start);
    const { bytes, codes } = this;
    codes.length = end - start;
    for (let i = start; i < end; i += 1) {
      const byte = bytes[i]!;
      if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
      codes[i - start] = byte;
    }
    return codes.length < MOST_SPREAD
      ? String.fromCharCode.apply(null, codes)
      : decoder.decode(bytes.subarray(start, end));
  }

  /** The keys of slots that are in use. Reads memory in two passes first, so that no read waits for another. */
  keysOf(slots: Uint32Array): string[] {
    let sum = 0;
    for (let i = 0; i < slots.length; i += 1) sum = (sum + this.starts.data[slots[i]!]!) | 0;
    for (let i = 0; i < slots.length; i += 1) sum = (sum + this.bytes[this.starts.data[slots[i]!]!]!) | 0;
    this.ahead = sum;
    const keys: string[] = [];
    for (let i = 0; i < slots.length; i += 1) keys.push(this.key(slots[i]!));
    return keys;
  }

  /** Bytes held. */
  get byteLength(): number {
    return (
      this.bytes.byteLength + this.starts.data.byteLength + this.free.data.byteLength + this.table.byteLength
    );
  }

  /** The arrays as they stand. */
  data(): KeyTableData {
    return {
      bytes: this.bytes.slice(0, this.used),
      starts: this.starts.trimmed(),
      free: this.free.trimmed(),
    };
  }

  /** A table over arrays that `data` gave. */
  static from(data: KeyTableData): KeyTable {
    const table = new KeyTable();
    table.bytes = data.bytes;
    table.used = data.bytes.length;
    table.starts.data = data.starts;
    table.starts.length = data.starts.length;
    table.free.data = data.free;
    table.free.length = data.free.length;
    table.size = data.starts.length - data.free.length;
    table.rehash();
    return table;
  }

  private lengthAt(start: number): number {
    return this.bytes[start - 2]! | (this.bytes[start - 1]! << 8);
  }

  private store(key: string): number {
    const length = this.encode(key);
    if (this.used + length + 2 > this.bytes.length) {
      const more = new Uint8Array(Math.max(this.bytes.length * 2, this.used + length + 2));
      more.set(this.bytes.subarray(0, this.used));
      this.bytes = more;
    }
    const start = this.used + 2;
    this.bytes[start - 2] = length & 0xff;
    this.bytes[start - 1] = length >> 8;
    for (let i = 0; i < length; i += 1) this.bytes[start + i] = this.scratch[i]!;
    this.used = start + length;
    return start;
  }

  /** Puts the key's UTF-8 bytes into `scratch` and returns how many there are. */
  private encode(key: string): number {
    if (key.length * 3 > this.scratch.length) this.scratch = new Uint8Array(key.length * 3);
    const { scratch } = this;
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      if (unit > 0x7f) return this.encodeWide(key);
      scratch[i] = unit;
    }
    return this.checked(key.length);
  }

  private encodeWide(key: string): number {
    return this.checked(encoder.encodeInto(key, this.scratch).written);
  }

  private checked(length: number): number {
    if (length > 0xffff) throw new RangeError('A key may have 65,535 bytes.');
    return length;
  }

  private seek(key: string): number {
    const length = this.encode(key);
    const mask = this.table.length - 1;
    for (let i = hashBytes(this.scratch, 0, length) & mask; ; i = (i + 1) & mask) {
      const entry = this.table[i]!;
      if (entry === EMPTY) return -1;
      if (entry >= LIVE && this.equals(this.starts.data[entry - LIVE]!, length)) return i;
    }
  }

  private equals(start: number, length: number): boolean {
    if (this.lengthAt(start) !== length) return false;
    for (let k = 0; k < length; k += 1) if (this.bytes[start + k] !== this.scratch[k]) return false;
    return true;
  }

  private put(slot: number): void {
    const start = this.starts.data[slot]!;
    const mask = this.table.length - 1;
    let i = hashBytes(this.bytes, start, start + this.lengthAt(start)) & mask;
    while (this.table[i]! >= LIVE) i = (i + 1) & mask;
    if (this.table[i] === EMPTY) this.filled += 1;
    this.table[i] = slot + LIVE;
  }

  /** Makes the table fit its keys and forgets graves; the bytes of removed keys are squeezed out when they are most of all. */
  private rehash(): void {
    let length = 512;
    while (length < this.size * 3) length *= 2;
    this.table = new Uint32Array(length);
    this.filled = 0;
    this.squeeze();
    for (let slot = 0; slot < this.starts.length; slot += 1) if (this.starts.data[slot] !== 0) this.put(slot);
  }

  private squeeze(): void {
    const { starts } = this;
    let live = 0;
    for (let slot = 0; slot < starts.length; slot += 1) {
      if (starts.data[slot] !== 0) live += this.lengthAt(starts.data[slot]!) + 2;
    }
    if (live * 2 > this.used) return;
    const packed = new Uint8Array(Math.max(4096, live * 2));
    let at = 0;
    for (let slot = 0; slot < starts.length; slot += 1) {
      const start = starts.data[slot]!;
      if (start === 0) continue;
      const end = start + this.lengthAt(start);
      packed.set(this.bytes.subarray(start - 2, end), at);
      starts.data[slot] = at + 2;
      at += end - start + 2;
    }
    this.bytes = packed;
    this.used = at;
  }
}

/** Longer keys are not put together from single codes. */
const MOST_SPREAD = 1_000;
const EMPTY = 0;
const GRAVE = 1;
const LIVE = 2;

function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x0100_0193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
