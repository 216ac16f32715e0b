import { SEEN_IN_ENGLISH, type SeenTexts } from '@app/search/match';
import { areaInEnglish } from './areas-en.js';
import { moneyIn } from './money.js';
import { newsInEnglish } from './news.js';
import type { MailTexts } from './mail-texts.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const RHYTHMS = {
  instant: 'instant mails',
  hourly: 'an hourly mail',
  daily: 'a daily mail',
  weekly: 'a weekly mail',
} as const;
const openings = (count: number): string => (count === 1 ? '1 new job' : `${count} new jobs`);

/** As the pages of the board say it. */
const seen: SeenTexts = {
  ...SEEN_IN_ENGLISH,
  area: areaInEnglish,
  pay: { ...SEEN_IN_ENGLISH.pay, money: moneyIn('en-GB'), withBonus: ', with bonus' },
};

/** What mails say, in English. */
export const en: MailTexts = {
  lang: 'en',
  titleAt: (title, company) => `${title} at ${company}`,
  subject: (count, windowKind, first) =>
    `${{ instant: '', hourly: 'Hourly: ', daily: 'Daily: ', weekly: 'Weekly: ', 'catch-up': 'While you were away: ' }[windowKind]}${openings(count)} – ${first}`,
  thenComes: (facts) => `Then: ${facts}`,
  openings,
  introduction: (count, windowKind) =>
    `${openings(count)} ${
      {
        instant: 'for your searches',
        hourly: 'in your hourly mail',
        daily: 'in your daily mail',
        weekly: 'in your weekly mail',
        'catch-up': 'from while you were away',
      }[windowKind]
    }`,
  more: (count) =>
    count === 1
      ? '1 more job matched: see it on your page'
      : `${count} more jobs matched: see them all on your page`,
  sample: 'Sample: this posting is invented to show how the board works. Nobody can apply for it.',
  changedSince: 'This posting has changed since it matched.',
  pay: (amount) => `Pay: ${amount}`,
  whyMatched: 'Why:',
  alsoMatches: 'also for your search',
  yourSearch: 'Your search:',
  wasRight: 'Right?',
  yes: 'Yes',
  no: 'No',
  less: 'Less like this, or mute',
  applied: 'Applied, or hide',
  snooze: 'Snooze this search',
  edit: 'Change',
  changeAll: 'Change, pause or delete your searches',
  stopAll: 'Stop all alerts',
  privacy: 'Privacy',
  sentBy: (board) => `You get this mail from ${board} because this address was entered there.`,
  listName: (board) => `${board} job alerts`,
  confirmation: {
    subject: (board, query, rhythm) =>
      query === null
        ? `Confirm your ${rhythm === null ? '' : `${rhythm} `}job alerts from ${board}`
        : `Confirm your ${rhythm === null ? '' : `${rhythm} `}alerts for “${query}”`,
    heading: (rhythm) =>
      `Do you want ${rhythm === null ? 'these job alerts' : `${RHYTHMS[rhythm]} with new jobs`}?`,
    search: 'Your search',
    howOften: 'How often',
    rhythms: {
      instant: 'as soon as something matches',
      hourly: 'at most one mail an hour',
      daily: 'one mail a day, when something matched',
      weekly: 'one mail a week, when something matched',
    },
    paragraphs: (board, hours) => [
      `Somebody, probably you, saved this search on ${board} with this address. Nothing is sent until you confirm it.`,
      `The link works for ${hours} hours. If it was not you, ignore this mail: you will hear nothing more.`,
    ],
    button: 'Yes, send me these jobs',
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
    day: ({ day, month }) => `${day} ${MONTHS[month - 1]}`,
    seenOn: (at, posted) => `first seen ${at}${posted === null ? '' : `, posted ${posted}`}`,
  },
  seen,
  reasons: {
    not: (clause) => `not ${clause}`,
    either: (clauses) => clauses.join(' or '),
    noneOfIt: 'none of it',
  },
};
