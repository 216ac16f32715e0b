import type { Examples } from '../rest/example.js';
import type { InsightsAnswer } from './insights-schemas.js';

const facts: InsightsAnswer = {
  query: 'python',
  openings: 412,
  postings: 450,
  fewest: 10,
  statesPay: { n: 412, openings: 251 },
  pay: {
    n: 180,
    value: {
      currency: 'EUR',
      medianStart: 65_000,
      medianReach: 85_000,
      bars: [{ from: 60_000, to: 80_000, openings: 74 }],
    },
  },
  weeks: { n: 390, value: [{ from: '2026-11-23T12:00:00.000Z', openings: 31 }] },
  companies: { n: 412, value: [{ value: 'Acme Rockets', openings: 14 }], more: 160 },
  workplaces: { n: 412, value: [{ value: 'remote', openings: 190 }] },
  skills: {
    n: 400,
    looked: 412,
    value: [{ value: 'python', openings: 400 }],
    together: [{ skills: ['airflow', 'spark'], openings: 22, lift: 6.4 }],
  },
};

/** Facts about a search. */
export const INSIGHTS_EXAMPLES: Examples = { insights: { answer: facts } };
