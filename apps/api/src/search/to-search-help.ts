import { NOTES_IN_ENGLISH } from '@app/search/language';
import { printQuery } from '@app/search/query';
import type { SearchHelp } from './search-help.js';
import type { Offer } from './help/offers.js';
import type { SearchHelpAnswer } from './query-schemas.js';

const toOffer = ({ words, clause, note, others, count, query }: Offer) => ({
  words,
  clause,
  note: note === null ? null : NOTES_IN_ENGLISH[note](others.join(', ')),
  query: printQuery(query),
  count,
});

/** What can be said of a search, as the API says it. */
export const toSearchHelp = (help: SearchHelp): SearchHelpAnswer => ({
  forms: help.forms.map(({ exact, others, ...forms }) => ({
    ...forms,
    others: [...others],
    exact: printQuery(exact),
  })),
  readings: help.readings.map(toOffer),
  readThrough: help.readThrough === null ? null : toOffer(help.readThrough),
  related: help.related.map(toOffer),
  spellings: help.spellings.map(toOffer),
});
