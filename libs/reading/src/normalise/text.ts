import { withoutInvisible } from '@app/core/untrusted';

const MAX_TEXT = 200_000;

/** What a sign of a text calls for: nothing, one blank between words (an ordinary blank, or another that becomes one), or more. */
const [BLANK, OTHER_BLANK, ODD] = [1, 2, 4];

/** Other ends of lines, marks of direction, and halves of a pair beside what `withoutInvisible` looks for in single signs. */
const ODD_SIGN = /[\r\u000b\u000c\u0085\u200e\u200f\u2028\u2029\ud800-\udfff]/;

function kindOf(unit: number): number {
  const sign = String.fromCharCode(unit);
  if (sign === ' ' || sign === '\n') return BLANK;
  if (ODD_SIGN.test(sign) || withoutInvisible(sign) !== sign) return ODD;
  return /\s/.test(sign) ? OTHER_BLANK : 0;
}

const BLOCK = 256;

/** Asked for a block of signs first: nearly all of them hold nothing that is looked for. */
function makeKinds(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (let from = 0; from < made.length; from += BLOCK) {
    const units = Array.from({ length: BLOCK }, (_, at) => from + at);
    const signs = String.fromCharCode(...units);
    if (/\s/.test(signs) || ODD_SIGN.test(signs) || withoutInvisible(signs) !== signs)
      for (const unit of units) made[unit] = kindOf(unit);
  }
  return made;
}

const KIND = makeKinds();

/** What a text needs, in one pass: most need nothing, and each replacing would read it once more. */
function needsOf(text: string): number {
  let needs = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KIND[text.charCodeAt(at)] ?? 0;
    if (kind !== 0) needs |= kind === BLANK ? (last & BLANK) << 1 : kind;
    last = kind;
  }
  return needs;
}

const withSingleBlanks = (text: string): string =>
  text
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/**
 * Plain text with one blank between words and one newline between paragraphs; what nobody sees is removed (see
 * withoutInvisible, and direction marks), lone surrogates are replaced. Cut at 200,000 characters.
 */
export function cleanText(text: string): string {
  const cut = text.slice(0, MAX_TEXT);
  const needs = needsOf(cut);
  if (needs === 0) return cut.trim();
  if ((needs & ODD) === 0) return withSingleBlanks(cut);
  const seen = withoutInvisible(cut.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
  return withSingleBlanks(seen.replace(/[\u000b\u000c\u200e\u200f]/g, ''));
}
