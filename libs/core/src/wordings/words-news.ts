/** Words of a search, and what else is, or would be, found for them. */
export interface WordsAndOthers {
  readonly words: string;
  readonly others: readonly string[];
}

/** What is new about the words of a search that was saved before spellings were one and words had other names. */
export interface WordsNews {
  /** Words that are found in further spellings now. */
  readonly spelled: readonly WordsAndOthers[];
  /** True where all of these are only a part of what is written together elsewhere. */
  readonly inPart: boolean;
  /** True where one of them is excluded: then the search does not simply find more. */
  readonly excludes: boolean;
  /** Words with the sign for exactly this word that have other names. */
  readonly alone: readonly WordsAndOthers[];
}

/** What a search finds, and what it found or would find. All are openings of the back-test's days but for `now`. */
export interface WordsFigures {
  /** Days of the back-test that there is news of, in tenths. */
  readonly days: number;
  readonly openings: number;
  /** With words compared as they are written; null where it was not counted. */
  readonly asWritten: number | null;
  /** Without the sign; null where that changes nothing. `now`: open postings that are found so, `nowAlone`: as it is. */
  readonly without: { readonly openings: number; readonly now: number; readonly nowAlone: number } | null;
}

/** What one saved search's subscriber is told, once. */
export interface ToldWords extends Pick<WordsNews, 'spelled' | 'alone'> {
  readonly figures: WordsFigures;
}
