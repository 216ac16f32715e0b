import type { Examples } from '../rest/example.js';
import type { PostingDetail, PostingSummary } from './posting-schemas.js';
import type { PostingPageAnswer } from './opening-schemas.js';
import type { ExplanationAnswer } from './explanation-schemas.js';

const summary: PostingSummary = {
  id: 'hqA695lOYlRv3sjy0NcKsQ',
  url: 'https://board.example/postings/hqA695lOYlRv3sjy0NcKsQ',
  originalUrl: 'https://jobs.acme.example/17',
  applyUrl: null,
  title: 'Backend Engineer',
  company: 'Acme Rockets',
  source: 'acme',
  cluster: 'hqA695lOYlRv3sjy0NcKsQ',
  places: [{ country: 'DE', region: null, city: 'Berlin' }],
  location: 'Berlin, Germany',
  workplace: 'hybrid',
  applicants: { kind: 'unknown', countries: [], regions: [], except: [] },
  salary: { min: 70_000, max: 90_000, currency: 'EUR', period: 'year', basis: 'base', periodAssumed: false },
  seniority: 'senior',
  family: 'backend',
  department: 'Platform Engineering',
  employment: 'full-time',
  skills: ['kafka', 'python'],
  experience: null,
  firstSeenAt: '2026-11-27T08:00:00.000Z',
  postedAt: '2026-11-26T00:00:00.000Z',
  validThrough: null,
  quiet: null,
  sample: false,
};
const page: PostingPageAnswer = {
  total: 42,
  postings: 57,
  items: [
    {
      ...summary,
      opening: {
        id: summary.cluster,
        postings: [summary.id, 'oLh4eqIrjWJE-SjJLylwbA'],
        places: [...summary.places, { country: 'DE', region: null, city: 'Hamburg' }],
        sources: ['acme'],
      },
    },
  ],
  next: 'n.4dwo7r.mwzebn0m.hqA695lOYlRv3sjy0NcKsQ',
  facets: [{ field: 'country', values: [{ value: 'DE', count: 17 }], more: 11 }],
  nearMisses: [],
};
const detail: PostingDetail = {
  ...summary,
  state: 'open',
  closedAt: null,
  closedReason: null,
  revision: 1,
  revisedAt: '2026-11-27T08:00:00.000Z',
  lastSeenAt: '2026-11-27T09:00:00.000Z',
  repost: null,
  text: 'We build rockets in Python and Kafka.',
  html: '<p>We build rockets in Python and Kafka.</p>',
  language: 'en',
  visa: 'unknown',
  evidence: { salary: '70,000 to 90,000 EUR a year' },
};
const explanation: ExplanationAnswer = {
  matches: false,
  quiet: null,
  clauses: [
    { clause: 'python', truth: 'true', excluded: false, seen: 'found', quotes: ['Python'] },
    {
      clause: 'salary>=100kEUR',
      truth: 'false',
      excluded: false,
      seen: 'EUR 70,000 to 90,000 a year',
      quotes: [],
    },
  ],
};

/** Reading and reporting postings. */
export const POSTING_EXAMPLES: Examples = {
  searchPostings: { answer: page },
  getPosting: { answer: detail },
  explainPosting: { answer: explanation },
  reportPosting: { request: { kind: 'closed', note: 'The employer’s page says so.' } },
};
