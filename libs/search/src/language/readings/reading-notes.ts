/** What is said of an offered reading beside its query text, where that alone does not say what it finds. */
export const READING_NOTES = [
  'eu-members',
  'all-of-europe',
  'country-of-part',
  'kind-of-employment',
  'level-in-title',
  'hours-of-employment',
  'pay-a-year',
  'pay-between',
  'pay-from-at-most',
  'pay-by-the-hour',
  'left-out',
  'both-wanted',
  'either-wanted',
  'one-name',
] as const;
export type ReadingNote = (typeof READING_NOTES)[number];

/** The notes in the words of one language; each follows the reading. `others`: other names under which it counts, '' for none. */
export type ReadingNoteTexts = Readonly<Record<ReadingNote, (others: string) => string>>;

/** In English: what REST and the pages say. */
export const NOTES_IN_ENGLISH: ReadingNoteTexts = {
  'eu-members': () => 'member states of the EU only',
  'all-of-europe': () =>
    'all of Europe, in the EU or not (so also the United Kingdom, Switzerland and Norway)',
  'country-of-part': () => 'all of the country: of this part of it no fact is known',
  'kind-of-employment': () => 'the employment is an internship',
  'level-in-title': () => 'the title says so',
  'hours-of-employment': () => 'the employment is part-time',
  'pay-a-year': () => 'pay that reaches this much a year',
  'pay-between': () => 'pay that meets this range a year',
  'pay-from-at-most': () => 'pay that begins at no more than this a year',
  'pay-by-the-hour': () => 'pay that reaches this much a year, at 2,080 hours',
  'left-out': () => 'postings with it are left out',
  'both-wanted': () => 'with both, whether the word between them stands in the text or not',
  'either-wanted': () => 'with one of them at least',
  'one-name': (others) => (others === '' ? 'the words as one name' : `the words as one name, or ${others}`),
};
