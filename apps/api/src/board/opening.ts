import type { ClusterId, PostingId } from '@app/core/ids';
import type { Place } from '@app/core/posting';
import type { Query } from '@app/search/tree';
import { fittingFirst, type OpeningHit } from '@app/search/board';
import type { BoardRecord } from './record.js';

/** What a result says of its opening beyond the one posting that stands for it. */
export interface Opening {
  /** The cluster of its postings. */
  readonly id: ClusterId;
  /** Its open postings: the one of the result, then the others that the search finds, then the rest. */
  readonly postings: readonly PostingId[];
  /** Where they are, each place once: those that fit the places of the search first, then in the order of the postings. */
  readonly places: readonly Place[];
  /** Which sources list it, in that order. */
  readonly sources: readonly string[];
}

/** The opening of a result of a search, null for the whole board. */
export function openingOf({ record, members }: OpeningHit<BoardRecord>, query: Query | null): Opening {
  const records = members.map((member) => member.record);
  const places = new Map<string, Place>();
  for (const place of records.flatMap(({ facts }) => facts.places)) {
    const key = JSON.stringify([place.country, place.region, place.city]);
    if (!places.has(key)) places.set(key, place);
  }
  return {
    id: record.clusterId,
    postings: records.map(({ id }) => id),
    places: fittingFirst([...places.values()], query),
    sources: [...new Set(records.map(({ source }) => source))],
  };
}
