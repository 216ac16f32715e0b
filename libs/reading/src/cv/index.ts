export { readCv } from './cv.js';
export type { CvReading } from './cv.js';
export type { LevelBy } from './cv-level.js';
export { pageText } from './page-text.js';
export type { PlacedWords } from './page-text.js';
