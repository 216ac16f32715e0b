import { plural } from './plural.js';

const wait = (seconds: number): string =>
  seconds < 120 ? plural(seconds, 'second', 'seconds') : plural(Math.ceil(seconds / 60), 'minute', 'minutes');

/** Why a request was refused, where a person may meet it, in English. REST says the same. */
export const problemsEn = {
  boardLoading:
    'The board is still loading its postings, and does not show some of them as if they were all. Try again in half a minute.',
  tooManyRequests: (seconds: number) => `You have reached the limit: try again in ${wait(seconds)}.`,
  tooManySearches: (most: number) =>
    `An address can have at most ${most} searches. Delete one before you add another.`,
  pausedUnconfirmed: 'This search waits for its confirmation and cannot be paused. Nothing was changed.',
  noSuchLanguage: 'lang must be one of the languages of these pages.',
  noSuchFeed: 'This feed does not exist, or its owner has replaced its address.',
  feedParameter: (name: string) => `"${name}" is not known here. A feed takes q and lang.`,
  unreadable: 'The request cannot be read: check that the body is valid and complete.',
  wrongMethod: 'This address does not take that method.',
  tooLarge: 'The body is larger than this address takes: send less at a time.',
  wrongType: 'The body has a type or encoding that this address does not take.',
};

/** Pages that say what went wrong. */
export const errorsEn = {
  'not-found': {
    title: 'Page not found',
    text: 'There is nothing at this address. If you typed it, check it; if you followed a link, the page may have gone.',
  },
  gone: { title: 'No longer here', text: 'What was at this address is not shown any more.' },
  'too-many-requests': { title: 'Too many requests', text: 'Please wait a little and try again.' },
  'board-loading': {
    title: 'The board is starting',
    text: 'It is still loading its postings, and will show them once it has them all. Try again in half a minute. Saved searches, their mails and the links in them are not affected.',
  },
  fault: { title: 'Something went wrong', text: 'The fault is on our side. Try again in a minute.' },
  bad: {
    title: 'We cannot understand this request',
    text: 'Go back, check what you entered, and try again.',
  },
  home: 'Go to the search',
};
