import { plural } from './plural.js';

const wait = (seconds: number): string =>
  seconds < 120 ? plural(seconds, 'second', 'seconds') : plural(Math.ceil(seconds / 60), 'minute', 'minutes');

/** Why a request was refused, where a person may meet it, in English. REST says the same. */
export const problemsEn = {
  boardLoading:
    'The board is still loading its postings, and does not show a part of them as if it were all. Try again in half a minute.',
  tooManyRequests: (seconds: number) => `The limit is reached: try again in ${wait(seconds)}.`,
  tooManySearches: (most: number) => `An address can have ${most} searches. Delete one, then add another.`,
  pausedUnconfirmed: 'This search waits for its confirmation and cannot be paused. Nothing was changed.',
  noSuchLanguage: 'lang must be a language of the pages.',
  noSuchFeed: 'This feed does not exist, or its owner has replaced its address.',
  feedParameter: (name: string) => `"${name}" is not known here. A feed takes q and lang.`,
  unreadable: 'The request cannot be read: check that the body is valid and complete.',
  wrongMethod: 'This address does not take that method.',
  tooLarge: 'The body is larger than this address takes: send less at a time.',
  wrongType: 'The body has a type or encoding that this address does not take.',
};
