/**
 * The version of the tables of related words that a new wording is read with (`libs/search/src/words` holds all versions). A search that
 * was understood by an older one is asked for with that, and stays as it was.
 */
export const RELATED_VERSION = 1;

/** The version that is meant where a wording names none. */
export const FIRST_RELATED = 1;
