import type { Examples } from '../rest/example.js';
import type { MoreAnswer } from './more-schemas.js';

const more: MoreAnswer = {
  query: 'skill:kafka title:backend',
  openings: 17,
  onlyItself: false,
  clauses: [
    { kind: 'title', text: 'title:backend', taken: true, openings: 310, keepsOut: 24 },
    { kind: 'skill', text: 'skill:kafka', taken: true, openings: 41, keepsOut: 293 },
    { kind: 'level', text: 'seniority:senior', taken: false, openings: 900, keepsOut: 8 },
  ],
  nearest: [],
  backTest: {
    outcome: 'matches',
    since: '2026-08-29T00:00:00.000Z',
    historyDays: 90.3,
    openings: 12,
    mailsAWeek: { instant: 0.9, hourly: 0.8, daily: 0.7, weekly: 0.5 },
  },
};

/** A posting as a search. */
export const MORE_EXAMPLES: Examples = { morePostingsLike: { answer: more } };
