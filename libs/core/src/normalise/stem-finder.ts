/**
 * A function that says whether a text holds one of the stems, in small or capital letters. It reads the text once, however many
 * stems there are (Aho and Corasick, "Efficient string matching", 1975): far cheaper than a pattern of as many alternatives, so that
 * only lines with a stem need be tried with one. A stem may hold blanks; `stems` are parted by `|`.
 */
export function stemFinder(stems: string): (text: string) => boolean {
  const words = stems.toLowerCase().split('|');
  const { classOf, width } = classesOf(words);
  const { next, isEnd } = automatonOf(words, classOf, width);
  return (text) => {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (classOf[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (isEnd[state] === 1) return true;
    }
    return false;
  };
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

function automatonOf(words: readonly string[], classOf: Uint8Array, width: number) {
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Uint16Array(most * width);
  const isEnd = new Uint8Array(most);
  let count = 1;
  for (const word of words) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const edge = state * width + (classOf[word.charCodeAt(at)] ?? 0);
      if (next[edge] === 0) next[edge] = count++;
      state = next[edge] ?? 0;
    }
    isEnd[state] = 1;
  }
  addFallbacks(next, isEnd, width);
  return { next, isEnd };
}

/** Where a stem goes on no further, the automaton goes on with the longest end of what it has read that begins a stem. */
function addFallbacks(next: Uint16Array, isEnd: Uint8Array, width: number): void {
  const fallback = new Uint16Array(isEnd.length);
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    if (isEnd[back] === 1) isEnd[state] = 1;
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
