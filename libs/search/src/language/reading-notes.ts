/** What is said of an offered reading beside its query text, where that alone does not say what it finds. */
export const READING_NOTES = [
  'eu-members',
  'all-of-europe',
  'kind-of-employment',
  'level-in-title',
  'pay-a-year',
  'left-out',
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
  'kind-of-employment': () => 'the employment is an internship',
  'level-in-title': () => 'the title says so',
  'pay-a-year': () => 'pay that reaches this much a year',
  'left-out': () => 'postings with it are left out',
  'one-name': (others) => (others === '' ? 'the words as one name' : `the words as one name, or ${others}`),
};
