/**
 * Length and some bits of the first two signs and the last of a word, as 16 bits: what two words must share to be the same. Most
 * words of a text are told by it to begin no name, and are never cut out.
 */
export function shapeOf(source: string, start: number, end: number): number {
  const second = end - start > 1 ? source.charCodeAt(start + 1) : 0;
  const mixed =
    source.charCodeAt(start) * 0x9e3b + second * 0x1f35 + source.charCodeAt(end - 1) * 0x2c1 + (end - start);
  return (mixed ^ (mixed >> 7)) & 0xffff;
}

const [OTHER, LETTER, JOINER] = [0, 1, 2];

const CURLY_APOSTROPHE = 0x2019;

const asciiKindOf = (char: string): number =>
  /[a-z0-9]/i.test(char) ? LETTER : /[.'_]/.test(char) ? JOINER : OTHER;

function kindOf(unit: number): number {
  if (unit < 0x80) return asciiKindOf(String.fromCharCode(unit));
  if (unit === CURLY_APOSTROPHE) return JOINER;
  const isSign =
    unit < 0xaa || (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3005) || unit >= 0xffdd;
  return isSign ? OTHER : LETTER;
}

const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));
const [DOT, PLUS, HASH] = [0x2e, 0x2b, 0x23];

/** The text in which words are looked for: in lower case, unless that would move its signs. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where the next word begins at or behind `from`; the length of the text where there is none. A leading dot belongs to it. */
export function startOf(source: string, from: number): number {
  let at = from;
  while (at < source.length && KIND[source.charCodeAt(at)] !== LETTER) at += 1;
  return at > from && at < source.length && source.charCodeAt(at - 1) === DOT ? at - 1 : at;
}

/** Cuts a text into words as the skill taxonomy knows them: "c++", "node.js", ".net". */
export function skillTokens(text: string): string[] {
  const source = folded(text);
  const found: string[] = [];
  for (let start = startOf(source, 0); start < source.length;) {
    const end = endOf(source, start);
    found.push(source.slice(start, end));
    start = startOf(source, end);
  }
  return found;
}

/** Where the word that begins at `from` ends. A dot, apostrophe or underscore inside it and a final ++ or # belong to it. */
export function endOf(source: string, from: number): number {
  let at = from + 1;
  for (; at < source.length; at += 1) {
    const kind = KIND[source.charCodeAt(at)];
    if (kind === LETTER) continue;
    if (kind !== JOINER || KIND[source.charCodeAt(at + 1)] !== LETTER) break;
  }
  if (source.charCodeAt(at) === HASH) return at + 1;
  return source.charCodeAt(at) === PLUS && source.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}
