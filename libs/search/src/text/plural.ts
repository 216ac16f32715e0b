const A = 97;
const C = 99;
const E = 101;
const H = 104;
const I = 105;
const S = 115;
const U = 117;
const X = 120;
const Z = 122;
const LOWER_Z = 122;

/**
 * The one inflection rule: English plurals. Applies to words of four or more letters a-z:
 * -ies and -ie become -y (companies, movie); -s goes unless the word ends in -ss, -us or -is (engineers, but class,
 * status, analysis); then an -e that follows ch, sh, ss, x or z goes too, so that boxes meets box and sizes meets size.
 * Returns how many units the term keeps, shifted left by one, with the low bit set when a "y" follows.
 */
export function termShape(units: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length < 4 || !isPlainWord(units, from, to)) return length << 1;
  let end = to;
  if (units[end - 1] === S && !keepsS(units[end - 2])) end -= 1;
  if (units[end - 1] !== E) return (end - from) << 1;
  if (units[end - 2] === I && end - from > 3) return ((end - 2 - from) << 1) | 1;
  return (sibilant(units, end - 2, from) ? end - 1 - from : end - from) << 1;
}

/** The term of one folded word. */
export function termOf(word: string): string {
  if (word.length < 4 || !/[es]$/.test(word)) return word;
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i += 1) units[i] = word.charCodeAt(i);
  const shape = termShape(units, 0, units.length);
  return word.slice(0, shape >> 1) + ((shape & 1) === 1 ? 'y' : '');
}

const keepsS = (before: number | undefined): boolean => before === S || before === U || before === I;

function sibilant(units: Uint16Array, at: number, from: number): boolean {
  const last = units[at];
  if (last === X || last === Z) return true;
  const before = at > from ? units[at - 1] : undefined;
  return (last === H && (before === C || before === S)) || (last === S && before === S);
}

function isPlainWord(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = units[i]!;
    if (unit < A || unit > LOWER_Z) return false;
  }
  return true;
}
