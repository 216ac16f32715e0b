import type { Examples } from '../rest/example.js';
import type { BackTestAnswer } from './back-test-schemas.js';
import type { QueryCheck } from './query-schemas.js';
import type { SuggestAnswer } from './suggest-schemas.js';

const suggested: SuggestAnswer = {
  from: 12,
  to: 15,
  items: [{ kind: 'value', text: '"Berlin, DE"', label: 'Berlin, Germany', count: 42 }],
};
const check: QueryCheck = {
  ok: true,
  canonical: 'python salary>=80k',
  clauses: ['python', 'salary>=80k'],
  help: { forms: [], readings: [], readThrough: null, related: [], spellings: [] },
  matches: 42,
  errors: [],
};
const backTest: BackTestAnswer = {
  outcome: 'matches',
  quietNow: 3,
  since: '2026-08-29T00:00:00.000Z',
  historyDays: 90.3,
  openings: 12,
  days: [{ date: '2026-11-26', openings: 2 }],
  mails: { instant: 11, hourly: 10, daily: 9, weekly: 6 },
  mailsAWeek: { instant: 0.9, hourly: 0.8, daily: 0.7, weekly: 0.5 },
  parts: [{ part: 'python', openingsWithout: 480, known: 500, of: 500 }],
  samples: [
    {
      id: 'hqA695lOYlRv3sjy0NcKsQ',
      title: 'Backend Engineer',
      company: 'Acme Rockets',
      sample: false,
      at: '2026-11-26T08:00:00.000Z',
      open: true,
    },
  ],
};

/** Trying a search. */
export const SEARCH_EXAMPLES: Examples = {
  checkQuery: { answer: check },
  suggest: { answer: suggested },
  backTestQuery: { answer: backTest },
};
