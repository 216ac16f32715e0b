import { shellTexts } from './texts.js';

/** An instant as the console writes it, in UTC. */
export const stamp = (at: Date | null): string =>
  at === null ? shellTexts.never : at.toISOString().replace('T', ' ').slice(0, 19);

/** A count with separators. */
export const figure = (value: number): string => value.toLocaleString('en-GB');
