import { placeNames } from '../normalise/index.js';
import { hash32, mix32 } from './hash.js';

/** The words of a text as 32-bit hashes in order: all of them, and those that describe the work. */
export interface HashedText {
  readonly all: Uint32Array;
  /** Without sentences about pay, benefits and place, and without names of places; all words where little remains. */
  readonly core: Uint32Array;
}

/** Words of sentences that change from one place to the next while the opening stays the same. */
const LOCAL_WORDS =
  'benefit benefits insurance dental medical 401 401k pension equity stock salary salaries compensation pay paid stipend stipends vacation pto holiday holidays parental hybrid office offices onsite remote remotely relocate relocation relocating authorized authorised authorization authorisation visa visas sponsor sponsorship sponsored opportunity equal accommodation accommodations commute commuter commuting perk perks wellness meal meals lunch timezone timezones zone zones located location locations privacy expect $ € £';
const REGION_WORDS =
  'us usa uk eu emea apac latam amer dach nordics benelux anz apj america americas american european asia asian europe african africa north south east west region regional territory';
const MIN_CORE_WORDS = 60;

const hashes = (words: Iterable<string>): Set<number> => new Set([...words].map((word) => hash32(word)));
const LOCAL = hashes(LOCAL_WORDS.split(' '));
let places: Set<number> | null = null;

/** Single words that name places, longer than three letters: made at first use. */
const placeWords = (): Set<number> =>
  (places ??= hashes([
    ...REGION_WORDS.split(' '),
    ...placeNames().filter((name) => name.length > 3 && !name.includes(' ')),
  ]));

const [BLANK, WORD, BREAK, DOT, MONEY] = [0, 1, 2, 3, 4];

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[a-z0-9\u00aa-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]/.test(char)) return WORD;
  if (char === '\n' || char === '•') return BREAK;
  if (/[.!?]/.test(char)) return DOT;
  return /[$€£]/.test(char) ? MONEY : BLANK;
}

const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));
const FNV: { readonly basis: number; readonly prime: number } = { basis: 0x811c9dc5, prime: 0x01000193 };

/** Cuts a text into words and hashes them in one pass. The hash of a word is `hash32` of it in lower case. */
export function hashText(text: string): HashedText {
  const source = text.normalize('NFKC').toLowerCase();
  const known = placeWords();
  const all: number[] = [];
  const core: number[] = [];
  let [sentence, isLocal, hash, inWord] = [0, false, FNV.basis, false];
  for (let at = 0; at <= source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const kind = at === source.length ? BREAK : KIND[unit];
    if (kind === WORD) {
      hash = Math.imul(hash ^ unit, FNV.prime);
      inWord = true;
      continue;
    }
    if (inWord) {
      const word = mix32(hash);
      all.push(word);
      if (LOCAL.has(word)) isLocal = true;
      if (!known.has(word)) core.push(word);
      [hash, inWord] = [FNV.basis, false];
    }
    if (kind === MONEY) isLocal = true;
    if (kind === BREAK || (kind === DOT && KIND[source.charCodeAt(at + 1)] !== WORD)) {
      if (isLocal) core.length = sentence;
      [sentence, isLocal] = [core.length, false];
    }
  }
  return { all: Uint32Array.from(all), core: Uint32Array.from(core.length >= MIN_CORE_WORDS ? core : all) };
}
