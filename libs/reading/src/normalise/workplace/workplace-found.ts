import { inSmallLetters, matchesOf } from '../../text/index.js';
import { MODE_WORDS, type Mode } from './workplace-words.js';

export interface Found {
  readonly mode: Mode;
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 12;

export function foundIn(sentence: string): Found[] {
  const found: Found[] = [];
  const small = inSmallLetters(sentence);
  for (const { mode, mention, pattern } of MODE_WORDS) {
    if (!mention.test(sentence)) continue;
    let words = 0;
    for (const match of matchesOf(small, pattern)) {
      if (++words > MOST_WORDS) break;
      const one = { mode, start: match.index, end: match.index + match[0].length };
      if (
        !found.some(
          (other) => one.start < other.end + 1 && other.start < one.end + 1 && other.mode === 'hybrid',
        )
      )
        found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
