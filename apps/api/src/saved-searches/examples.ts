import type { Examples } from '../rest/example.js';
import type { Me, SavedSearchAnswer, TokenBody } from './saved-search-schemas.js';

const search: SavedSearchAnswer = {
  id: 'LwnH8uaQITddjhtTksvkIw',
  query: 'python remote:yes',
  typed: 'Python remote:yes',
  name: null,
  rhythm: 'daily',
  state: 'active',
  createdAt: '2026-11-27T08:00:00.000Z',
  updatedAt: '2026-11-27T08:05:00.000Z',
};
/** What a manage link opens. */
export const me: Me = {
  address: 'ada@example.org',
  unsubscribedAt: null,
  schedule: { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 },
  language: 'de',
  restraints: {
    awayUntil: null,
    quietHours: { from: 22, to: 7 },
    weeklyMails: null,
    snoozes: [],
    mutedCompanies: [{ slug: 'beta-bikes', name: 'Beta Bikes' }],
  },
  searches: [search],
};
const token: TokenBody = { token: 'k1.LwnH8uaQITddjhtTksvkIw.1a2b3c.the-rest-of-the-token' };

/** Saving, confirming, managing and ending saved searches. */
export const SAVED_SEARCH_EXAMPLES: Examples = {
  saveSearch: {
    request: {
      query: 'python remote:yes',
      email: 'ada@example.org',
      rhythm: 'daily',
      timeZone: 'Europe/Berlin',
      hour: 8,
      weekday: 1,
    },
    answer: {
      status: 'confirmation-requested',
      message:
        'If the address can be written to now, a mail with a link is on its way. If you have asked before, look for the mail of the last 24 hours.',
    },
  },
  confirmSearch: { request: token, answer: search },
  unsubscribe: { request: token, answer: { state: 'unsubscribed' } },
  undoUnsubscribe: { request: token, answer: { state: 'subscribed' } },
  getMe: { answer: me },
  addSearch: { request: { query: 'rust -crypto', rhythm: 'instant' }, answer: search },
  editSearch: { request: { rhythm: 'weekly' }, answer: { ...search, rhythm: 'weekly' } },
  deleteSearch: { answer: { ...search, state: 'deleted' } },
  restoreSearch: { answer: search },
  setSchedule: { request: me.schedule, answer: me },
  setLanguage: { request: { language: me.language }, answer: me },
};
