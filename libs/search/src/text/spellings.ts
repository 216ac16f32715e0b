import { COMPOUND_ENDS, COMPOUND_STARTS, JOINED, UMLAUTS, VARIANTS } from './spelling-lists.js';
import { hashTerm } from './token-list.js';
import { termOf } from './plural.js';

/** What a word is compared as, where that is not its own term: one term, or the terms of several words. */
export type Spelling = readonly Uint16Array[];

const listed = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const DIAERESIS = /([aou])\u0308/gu;
const plain = (word: string): string => word.normalize('NFD').replaceAll('\u0308', '');
const spelledOut = (word: string): string =>
  word.normalize('NFD').replace(DIAERESIS, '$1e').replaceAll('ß', 'ss');

/** A compound may put an s between its parts: Vertriebsleiter, Qualitätsmanager. */
const LINKS = ['', 's'];

/** A spelling that is not compared as itself. */
interface Listed {
  /** Folded, as all words that are compared. */
  readonly word: string;
  /** The words that it is compared as. */
  readonly as: readonly string[];
  /** The same as people write it, where that is not what is compared. */
  readonly shown?: string;
}

function* all(): Generator<Listed> {
  for (const parts of listed(JOINED).map((each) => each.split(' ')))
    yield { word: parts.join(''), as: parts };
  for (const pair of listed(VARIANTS).map((each) => each.split('=')))
    yield { word: pair[0] ?? '', as: [pair[1] ?? ''] };
  for (const word of listed(UMLAUTS))
    yield { word: spelledOut(word), as: [plain(word).replaceAll('ß', 'ss')], shown: word };
  const ends = listed(COMPOUND_ENDS);
  for (const start of listed(COMPOUND_STARTS)) {
    for (const end of ends) for (const link of LINKS) yield { word: start + link + end, as: [start, end] };
  }
}

function units(word: string): Uint16Array {
  const found = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i += 1) found[i] = word.charCodeAt(i);
  return found;
}

/** A term with what it is compared as: the spelling of each of its parts. */
interface Known {
  readonly term: string;
  readonly as: readonly Spelling[];
}

/** By the hash of the term. Where two lists give a word, the first says what it is compared as. */
const BY_HASH = new Map<number, Known>();
/** Bit n: some spelling's hash ends in n. Most words end here. Until the lists are read every word may be one. */
const SEEN = new Uint8Array(1 << 16).fill(1);
let isRead = false;

const compared = (word: string): readonly string[] => {
  const term = termOf(word);
  const found = BY_HASH.get(hashTerm(term));
  return found === undefined ? [term] : found.as.flat().map((part) => String.fromCharCode(...part));
};

/** Reads the lists when the first word is looked up: who reads no words does not pay for them. */
function readLists(): void {
  isRead = true;
  SEEN.fill(0);
  /** What a part is compared as, told once: thousands of compounds share a hundred parts, which stand in the lists before them. */
  const parts = new Map<string, Spelling>();
  const partOf = (word: string): Spelling => {
    const as = parts.get(word) ?? compared(word).map(units);
    parts.set(word, as);
    return as;
  };
  for (const { word, as } of all()) {
    const term = termOf(word);
    const hash = hashTerm(term);
    if (BY_HASH.has(hash)) continue;
    // A part may be one of the spellings before it in the lists: "frontendentwickler" is front, end and entwickler.
    BY_HASH.set(hash, { term, as: as.map(partOf) });
    SEEN[hash & 0xffff] = 1;
  }
}

/**
 * What the word of a term is compared as, or null where it is compared as that term. The term is given by its hash
 * (hashTerm) and its units from `from`, of which it keeps `keep`, with a y after them if so told.
 */
export function spellingOf(
  hash: number,
  source: Uint16Array,
  from: number,
  keep: number,
  y: boolean,
): Spelling | null {
  if (SEEN[hash & 0xffff] === 0) return null;
  if (!isRead) readLists();
  const found = BY_HASH.get(hash >>> 0);
  if (found === undefined || found.term.length !== keep + (y ? 1 : 0)) return null;
  for (let k = 0; k < keep; k += 1) if (found.term.charCodeAt(k) !== source[from + k]) return null;
  return y && found.term.charCodeAt(keep) !== LETTER_Y ? null : found.as.flat();
}

const LETTER_Y = 121;

/** A spelling for whoever tells people of it. */
export interface NamedSpelling {
  /** Folded, as all words that are compared. */
  readonly word: string;
  /** What stands for it, as people write it. */
  readonly shown: string;
  /** The terms that it is compared as. */
  readonly terms: readonly string[];
}

/** Every spelling that is not compared as itself. */
export function* namedSpellings(): Generator<NamedSpelling> {
  if (!isRead) readLists();
  for (const { word, as, shown = as.join(' ') } of all()) yield { word, shown, terms: compared(word) };
}
