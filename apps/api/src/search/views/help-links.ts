import type { ReadingNote } from '@app/search/language';
import type { SearchHelp } from '../search-help.js';
import type { Offer } from '../help/offers.js';
import { searchHref } from './conditions.js';

/** Another search that may be meant or wanted, as a link. */
export interface OfferLink {
  readonly words: string;
  readonly clause: string;
  readonly note: ReadingNote | null;
  readonly others: readonly string[];
  /** Openings that it finds; of what widens the search, those that it adds. */
  readonly count: number;
  readonly href: string;
}

/** What a page offers beside the results of a search. */
export interface HelpLinks {
  readonly readings: readonly OfferLink[];
  readonly readThrough: OfferLink | null;
  readonly related: readonly OfferLink[];
  readonly spellings: readonly OfferLink[];
}

const toLink = ({ words, clause, note, others, count, query }: Offer): OfferLink => ({
  words,
  clause,
  note,
  others,
  count,
  href: searchHref(query),
});

/** The offers of a search that finds `total`, as links. Its words' other names go to the conditions: see conditionsOf. */
export const toHelpLinks = (
  { readings, readThrough, related, spellings }: SearchHelp,
  total: number,
): HelpLinks => ({
  readings: readings.map(toLink),
  readThrough: readThrough === null ? null : toLink(readThrough),
  related: related.map((offer) => toLink({ ...offer, count: offer.count - total })),
  spellings: spellings.map(toLink),
});
