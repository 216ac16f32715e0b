export { analyse, analyseNames, foldKey, tokensFrom } from './analyser.js';
export type { Analyser } from './analyser.js';
export { otherSpellingsOf } from './other-spellings.js';
export type { OtherSpellings } from './other-spellings.js';
export { termOf } from './plural.js';
export { FNV_PRIME, FNV_START, hashTerm, TokenList } from './token-list.js';
