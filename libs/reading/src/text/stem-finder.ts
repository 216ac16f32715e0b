/** Says of a text which sets of stems it holds one of: bit 0 for the first set, bit 1 for the second, and so on. */
export type StemSearch = (text: string) => number;

/**
 * Looks for sets of stems, at most sixteen, in small or capital letters. It reads the text once, however many stems there are (Aho and
 * Corasick, "Efficient string matching", 1975): far cheaper than a pattern of as many alternatives, so that only lines with a stem
 * need be tried with one. A stem may hold blanks; the stems of a set are parted by `|`. What it looks with is made at the first text.
 */
export function stemSearch(sets: readonly string[]): StemSearch {
  let made: StemSearch | null = null;
  return (text) => (made ??= searchOf(sets))(text);
}

function searchOf(sets: readonly string[]): StemSearch {
  const words = sets.flatMap((stems, set) =>
    stems
      .toLowerCase()
      .split('|')
      .map((stem) => ({ stem, bit: 1 << set })),
  );
  const { classOf, width } = classesOf(words.map(({ stem }) => stem));
  const { next, found } = automatonOf(words, classOf, width);
  const all = (1 << sets.length) - 1;
  return (text) => {
    let state = 0;
    let mask = 0;
    for (let at = 0; at < text.length && mask !== all; at += 1) {
      state = next[state * width + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      mask |= found[state] ?? 0;
    }
    return mask;
  };
}

/** A function that says whether a text holds one of the stems of one set. */
export function stemFinder(stems: string): (text: string) => boolean {
  const search = stemSearch([stems]);
  return (text) => search(text) !== 0;
}

/** A number for each letter that a stem holds, the same for its capital; 0 for every other. */
function classesOf(words: readonly string[]): { classOf: Uint8Array; width: number } {
  const classOf = new Uint8Array(0x10000);
  let width = 1;
  for (const letter of new Set(words.join('').split(''))) {
    for (const form of [letter, letter.toUpperCase()])
      if (form.length === 1) classOf[form.charCodeAt(0)] = width;
    width += 1;
  }
  return { classOf, width };
}

interface Stem {
  readonly stem: string;
  readonly bit: number;
}

function automatonOf(words: readonly Stem[], classOf: Uint8Array, width: number) {
  const most = words.reduce((sum, { stem }) => sum + stem.length, 1);
  const next = new Uint16Array(most * width);
  const found = new Uint16Array(most);
  let count = 1;
  for (const { stem: word, bit } of words) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const edge = state * width + (classOf[word.charCodeAt(at)] ?? 0);
      if (next[edge] === 0) next[edge] = count++;
      state = next[edge] ?? 0;
    }
    found[state] = (found[state] ?? 0) | bit;
  }
  addFallbacks(next, found, width);
  return { next, found };
}

/** Where a stem goes on no further, the automaton goes on with the longest end of what it has read that begins a stem. */
function addFallbacks(next: Uint16Array, found: Uint16Array, width: number): void {
  const fallback = new Uint16Array(found.length);
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    found[state] = (found[state] ?? 0) | (found[back] ?? 0);
    for (let letter = 0; letter < width; letter += 1) {
      const edge = state * width + letter;
      const behind = state === 0 ? 0 : (next[back * width + letter] ?? 0);
      if (next[edge] === 0) next[edge] = behind;
      else {
        fallback[next[edge] ?? 0] = behind;
        queue.push(next[edge] ?? 0);
      }
    }
  }
}
