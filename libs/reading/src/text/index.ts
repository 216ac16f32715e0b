export { foldName, quote, squeeze } from './fold.js';
export { linesWith } from './lines.js';
export { inSmallLetters, matchesOf } from './matches.js';
export { gathered, pattern } from './pattern.js';
export { stemFinder, stemSearch } from './stem-finder.js';
export { wordTable } from './word-table.js';
export type { TableHit } from './word-table.js';
