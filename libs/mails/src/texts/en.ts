import { SEEN_IN_ENGLISH } from '@app/search/match';
import { newsInEnglish } from './news.js';
import type { MailTexts } from './mail-texts.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const openings = (count: number): string => (count === 1 ? '1 new job' : `${count} new jobs`);

/** What mails say, in English. */
export const en: MailTexts = {
  lang: 'en',
  titleAt: (title, company) => `${title} at ${company}`,
  atCompany: (company) => ` at ${company}`,
  andMore: (name, rest) => `${name} and ${rest} more`,
  openings,
  introduction: (count, windowKind) =>
    `${openings(count)} for your saved searches${
      {
        instant: '',
        hourly: ', gathered for your hourly mail',
        daily: ', gathered for your daily mail',
        weekly: ', gathered for your weekly mail',
        'catch-up': ', found while you were away',
      }[windowKind]
    }.`,
  more: (count) => `${openings(count)} more matched. You find them on the page of your searches.`,
  sample: 'Sample: this posting is invented to show how the board works. Nobody can apply for it.',
  changedSince: 'This posting has changed since it matched.',
  pay: (amount) => `Pay: ${amount}`,
  whyMatched: 'Why it matched:',
  alsoMatches: 'also matches your search:',
  yourSearch: 'Your search:',
  mute: (company) => `Mute ${company}`,
  wasRight: 'Was this one right?',
  yes: 'Yes',
  no: 'No',
  less: 'Not this, because …',
  snooze: 'Snooze this search',
  edit: 'Change it',
  changeAll: 'Change, pause or delete your searches',
  stopAll: 'Stop all alerts',
  privacy: 'Privacy',
  sentBy: (board) => `You get this mail from ${board} because this address was entered there.`,
  listName: (board) => `${board} job alerts`,
  confirmation: {
    subject: (board) => `Confirm your job alerts from ${board}`,
    heading: 'Do you want these job alerts?',
    paragraphs: (board, hours) => [
      `Somebody, probably you, saved a job search on ${board} with this address. Nothing is sent until you confirm it. The page behind the link shows the search, and the other names that its words count under.`,
      `The link works for ${hours} hours. If it was not you, ignore this mail: you will hear nothing more.`,
    ],
    button: 'Confirm my job alerts',
  },
  manageLink: {
    subject: (board) => `Your link to change your ${board} alerts`,
    heading: 'Change your job alerts',
    paragraphs: (board, days) => [
      `Here is the link to the page where you change, pause or delete your searches on ${board}.`,
      `It works for ${days} days and for everyone who has it: do not forward this mail.`,
    ],
    button: 'Open my searches',
  },
  renewal: {
    subject: (board) => `Do you still want job alerts from ${board}?`,
    heading: 'Do you still want these job alerts?',
    paragraphs: (board, days) => [
      `You have not opened the page of your searches on ${board} for a year. Press the button on the page behind this link, and everything goes on.`,
      `If we hear nothing for ${days} days, your searches stop and we write no more. They are kept: the same button starts them again.`,
    ],
    button: 'Yes, keep my searches',
  },
  existing: {
    subject: (board) => `You already have this search on ${board}`,
    heading: 'You already have this search',
    lead: (query) =>
      `Somebody, probably you, wanted to save a search with this address that already exists: ${query}. No second one was created. If it is paused, or should send mails more or less often, you can change that on the page of your searches.`,
  },
  news: newsInEnglish,
  posting: {
    workplace: { onsite: 'onsite', hybrid: 'hybrid', remote: 'remote' },
    anywhere: ', open to anywhere',
    openTo: (names, except) => `, ${SEEN_IN_ENGLISH.openTo(names, except)}`,
    date: ({ day, month, year }) => `${day} ${MONTHS[month - 1]} ${year}`,
    firstSeen: (when) => `First seen ${when}`,
    posted: (date) => `posted ${date} according to the source`,
  },
  seen: SEEN_IN_ENGLISH,
  reasons: {
    not: (clause) => `not ${clause}`,
    either: (clauses) => clauses.join(' or '),
    noneOfIt: 'none of it',
  },
};
