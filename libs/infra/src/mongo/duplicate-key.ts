const DUPLICATE_KEY = 11_000;

/** True for MongoDB's answer, or one line of a bulk write's, that a document with this unique key is there already. */
export const isDuplicateKey = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null | undefined)?.code === DUPLICATE_KEY;
