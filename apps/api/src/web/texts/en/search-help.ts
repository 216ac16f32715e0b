import { NOTES_IN_ENGLISH } from '@app/core/query';

/** What the search page says of a search beside its results. */
export const searchHelpEn = {
  readings: (total: number) =>
    `Looked for as words, your search finds ${total.toLocaleString('en-GB')}. Did you mean one of these?`,
  reading: (words: string, clause: string) => `“${words}” as ${clause}`,
  notes: NOTES_IN_ENGLISH,
  readThrough: 'All of these at once',
  spellings: 'Did you mean',
  related: 'Near in meaning',
  relatedWord: (words: string, clause: string) => `${words} or ${clause}`,
  /** Behind an offer: how many openings it finds. */
  finds: (count: number) => `(${count.toLocaleString('en-GB')})`,
};
