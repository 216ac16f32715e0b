import { table } from '@app/core/untrusted';

/** What one UTF-16 code unit is to the analyser. Values of 32 and above in the fold table are the folded unit itself. */
export const FOLD = { separator: 0, ignored: 1, slow: 2 } as const;

/** Letters that Unicode does not decompose, and how people type them. */
const TYPED_AS = table<string>({
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
});

const WORD = /^[\p{L}\p{Nd}\p{M}]+$/u;
const INVISIBLE = /^[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]$/u;
const ACCENTS = /[\u0300-\u036f]/gu;
const isAccent = (char: string): boolean => char >= '\u0300' && char <= '\u036f';
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u;

/**
 * True for characters of scripts that put no space between words: each of them is a word of its own. A compatibility form
 * is what it stands for: the halfwidth U+FF70 belongs to no script, and means the ー of Kana.
 */
export const isUnspaced = (char: string): boolean => UNSPACED.test(char.normalize('NFKC'));

/**
 * Folds one character (a code point): compatibility forms to plain ones, case and Latin, Greek and Cyrillic accents away.
 * Returns '' for what separates words, null for what is skipped inside a word (accents, soft hyphens).
 */
export function foldChar(char: string): string | null {
  if (INVISIBLE.test(char)) return null;
  if (isAccent(char)) return null;
  if (!WORD.test(char)) return '';
  if (isUnspaced(char)) return char.normalize('NFKC');
  const plain = char.normalize('NFKD').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  if (plain === char && !TYPED_AS.has(char)) return char;
  const typed = [...plain].map((c) => TYPED_AS.get(c) ?? c).join('');
  const kept = [...typed.normalize('NFC')].filter((c) => WORD.test(c)).join('');
  return kept;
}

/** Long runs of units that fold alike, so that the table need not ask for each: ideographs, syllables of Hangul, private use. */
const ALIKE: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x3400, 0x4dbf, FOLD.slow],
  [0x4e00, 0x9fff, FOLD.slow],
  [0xac00, 0xd7a3, FOLD.slow],
  [0xd800, 0xdfff, FOLD.slow],
  [0xe000, 0xf8ff, FOLD.separator],
];

/** What one UTF-16 code unit is, asked of foldChar. Halves of a pair are looked at together, and so are slow. */
export function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return FOLD.slow;
  const char = String.fromCharCode(unit);
  const folded = foldChar(char);
  if (folded === null) return FOLD.ignored;
  if (folded === '') return FOLD.separator;
  return folded.length === 1 && !isUnspaced(char) ? folded.charCodeAt(0) : FOLD.slow;
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  let unit = 0;
  for (const [from, to, kind] of [...ALIKE, [0x10000, 0x10000, 0] as const]) {
    for (; unit < from; unit += 1) made[unit] = foldUnit(unit);
    made.fill(kind, from, to + 1);
    unit = to + 1;
  }
  return made;
}

/** One entry for each UTF-16 code unit: a member of FOLD, or the unit it folds to. Made once, when the module loads. */
export const FOLD_TABLE: Uint16Array = makeTable();
