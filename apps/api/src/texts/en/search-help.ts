import { NOTES_IN_ENGLISH } from '@app/search/language';
import { plural } from './plural.js';

const figure = (count: number): string => count.toLocaleString('en-GB');

/** What the search page says of a search beside its results, in English. */
export const searchHelpEn = {
  readings: (total: number) =>
    `As plain words, your search finds ${figure(total)}. Did you mean one of these?`,
  reading: (words: string, clause: string) => `“${words}” as ${clause}`,
  notes: NOTES_IN_ENGLISH,
  readThrough: (clause: string) => `All of these at once: ${clause}`,
  spellings: 'Did you mean',
  related: 'To find more',
  relatedWord: (words: string, clause: string) => `${words} or ${clause}`,
  /** Begins the name of a link that offers a search, for those who hear it. */
  search: 'Search for',
  /** Behind an offer that stands in place of the search: how many openings it finds. */
  finds: (count: number) => plural(count, 'opening', 'openings'),
  /** Behind what widens the search: how many openings it adds. */
  gain: (count: number) => `+${figure(count)} more`,
  /** The same of a word that is excluded. */
  leftOut: (count: number) => `${figure(count)} more left out`,
  quoted: (words: string) => `“${words}”`,
  /** A word, and its other names. Both are quoted. */
  also: (word: string, others: string) => `${word} (also ${others})`,
  otherNames: (words: string) => `Other names count too: ${words}.`,
};
