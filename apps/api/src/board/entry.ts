import { analysePosting, type AnalysedPosting } from '@app/core/match';
import { toPostingView, type PostingDoc } from '@app/infra/mongo';

/** An open posting on the board, prepared for searching. */
export interface Entry {
  readonly posting: AnalysedPosting;
  readonly url: string;
  readonly applyUrl: string | null;
  readonly validThrough: Date | null;
  readonly revisedAt: Date;
  /** What the board is ordered by, newest first: ms since 1970. See ageKey. */
  readonly age: number;
}

/**
 * The earlier of the date that the source claims and the date of our first sight. A source that freshens its dates does
 * not rise, and a source read for the first time does not bury the others.
 */
export const ageKey = (firstSeenAt: Date, postedAt: Date | null): number =>
  Math.min(firstSeenAt.getTime(), postedAt?.getTime() ?? Number.POSITIVE_INFINITY);

/** Prepares a stored posting for the board. */
export function toEntry(doc: PostingDoc): Entry {
  return {
    posting: analysePosting(toPostingView(doc)),
    url: doc.url,
    applyUrl: doc.applyUrl,
    validThrough: doc.validThrough,
    revisedAt: doc.revisedAt,
    age: ageKey(doc.firstSeenAt, doc.postedAt),
  };
}

/** An entry in the shape of the stored posting it came from, for those who show both. */
export function summarySource({ posting: { view }, url, applyUrl, validThrough }: Entry) {
  const { id, ...rest } = view;
  return { ...rest, _id: id, url, applyUrl, validThrough };
}

/** Order of the board: newest first, equal ages by id, so that paging is stable. */
export function compareEntries(a: Position, b: Position): number {
  if (a.age !== b.age) return b.age - a.age;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A place in the order of the board. It stays valid when postings come and go. */
export interface Position {
  readonly age: number;
  readonly id: string;
}

/** The place of an entry. */
export const positionOf = (entry: Entry): Position => ({ age: entry.age, id: entry.posting.view.id });
