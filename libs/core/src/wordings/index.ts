export type { IndexedWording } from './indexed-wording.js';
export { FIRST_RELATED, RELATED_VERSION } from './related.js';
export type { ToldWords, WordsAndOthers, WordsFigures, WordsNews } from './words-news.js';
