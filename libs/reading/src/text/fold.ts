/**
 * The comparison form of a name: lower case, accents removed, `&` as "and", every other sign as one blank.
 * "São  Paulo" and "sao-paulo" fold to the same string. Letters of other scripts stay as they are.
 */
export function foldName(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return foldAscii(text);
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/['’‘`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Collapses every run of white space (also no-break and ideographic blanks) to one blank and trims. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u3000\ufeff]+/gu, ' ').trim();
}

/** A short quotation around `start`..`end` of `text`, cut at word boundaries where it can be, never longer than `limit`. */
export function quote(text: string, start: number, end: number, limit = 160): string {
  const room = Math.max(0, Math.floor((limit - (end - start)) / 2));
  const from = sentenceStart(text, Math.max(0, start), room);
  const to = sentenceEnd(text, Math.min(text.length, end), room);
  return squeeze(text.slice(from, to)).slice(0, limit);
}

const SENTENCE_BREAK = /[\n\r]|[.!?](?=\s)/;

function sentenceStart(text: string, at: number, room: number): number {
  for (let i = at; i > at - room && i > 0; i -= 1) {
    if (SENTENCE_BREAK.test(text.slice(i - 1, i + 1)) && /[\n\r.!?]/.test(text[i - 1] ?? '')) return i;
  }
  const from = Math.max(0, at - room);
  if (from === 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank > at ? at : blank + 1;
}

function sentenceEnd(text: string, at: number, room: number): number {
  for (let i = at; i < at + room && i < text.length; i += 1) {
    if (/[\n\r]/.test(text[i] ?? '')) return i;
    if (/[.!?]/.test(text[i] ?? '') && /\s|^$/.test(text[i + 1] ?? '')) return i + 1;
  }
  const to = Math.min(text.length, at + room);
  if (to === text.length) return to;
  const blank = text.lastIndexOf(' ', to);
  return blank <= at ? at : blank;
}
