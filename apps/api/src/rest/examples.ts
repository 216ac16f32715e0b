import type { PushReport } from '../push/push-report.js';
import type {
  BackTestAnswer,
  ExplanationAnswer,
  Me,
  PostingDetail,
  PostingPageAnswer,
  PostingSummary,
  SavedSearchAnswer,
  TokenBody,
} from './schemas.js';
import type { QueryCheck } from '../search/query-schemas.js';
import type { SuggestAnswer } from '../search/suggest-schemas.js';

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
  firstSeenAt: '2026-11-27T08:00:00.000Z',
  postedAt: '2026-11-26T00:00:00.000Z',
  validThrough: null,
  quiet: null,
  sample: false,
};
const suggested: SuggestAnswer = {
  from: 12,
  to: 15,
  items: [{ kind: 'value', text: '"Berlin, DE"', label: 'Berlin, Germany', count: 42 }],
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
  experience: null,
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
      id: summary.id,
      title: summary.title,
      company: summary.company,
      sample: false,
      at: '2026-11-26T08:00:00.000Z',
      open: true,
    },
  ],
};
const search: SavedSearchAnswer = {
  id: 'LwnH8uaQITddjhtTksvkIw',
  query: 'python remote:yes',
  rhythm: 'daily',
  state: 'active',
  createdAt: '2026-11-27T08:00:00.000Z',
  updatedAt: '2026-11-27T08:05:00.000Z',
};
const me: Me = {
  address: 'ada@example.org',
  unsubscribedAt: null,
  schedule: { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 },
  restraints: {
    awayUntil: null,
    quietHours: { from: 22, to: 7 },
    weeklyMails: null,
    snoozes: [],
    mutedCompanies: [{ slug: 'beta-bikes', name: 'Beta Bikes' }],
  },
  searches: [search],
};
const pushed: PushReport = {
  accepted: 1,
  refused: 0,
  items: [{ index: 0, outcome: 'new', id: summary.id, url: summary.url }],
};
const token: TokenBody = { token: 'k1.LwnH8uaQITddjhtTksvkIw.1a2b3c.the-rest-of-the-token' };

/** What one address takes and answers. */
interface Example {
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** By the operation's id. What has its example beside its schema is not repeated here. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  searchPostings: { answer: page },
  getPosting: { answer: detail },
  explainPosting: { answer: explanation },
  checkQuery: { answer: check },
  suggest: { answer: suggested },
  backTestQuery: { answer: backTest },
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
  changeRestraints: { request: { quietHours: { from: 22, to: 7 }, mute: 'Beta Bikes' }, answer: me },
  snoozeSearch: { request: { until: '2027-01-04' }, answer: me },
  listAlerts: {
    answer: {
      items: [
        {
          id: 'LwnH8uaQITddjhtTksvkIw:oLh4eqIrjWJE-SjJLylwbA',
          at: '2026-11-20T08:00:01.000Z',
          queries: ['python remote:yes'],
          posting: { id: summary.id, title: summary.title, company: summary.company, state: 'open' },
          why: 'python (“Python”), remote:yes (remote, open to anywhere)',
          standing: { kind: 'mailed', at: '2026-11-20T08:00:02.000Z' },
        },
      ],
      next: null,
    },
  },
  exportMyData: {
    answer: {
      exportedAt: '2026-11-20T09:00:00.000Z',
      subscriber: { address: 'ada@example.org', confirmedAt: '2026-11-01T08:00:00.000Z' },
      searches: [{ query: 'python remote:yes', rhythm: 'daily', state: 'active' }],
      alerts: [],
      deliveries: [],
      hooks: [],
    },
  },
  requestLink: { request: { email: 'ada@example.org' }, answer: { status: 'link-requested' } },
  addHook: { request: { kind: 'slack', url: 'https://hooks.slack.com/services/T0/B0/x' } },
  getFreshness: {
    answer: {
      since: '2026-11-20T08:00:00.000Z',
      bandsMs: [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000],
      instant: {
        name: 'instant',
        count: 3,
        p50: 91,
        p95: 183,
        p99: 214,
        bands: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0],
      },
      bySource: [],
      digests: [],
    },
  },
  reportPosting: { request: { kind: 'closed', note: 'The employer’s page says so.' } },
  pushPostings: { answer: pushed },
  receiveWebhook: {
    request: [
      { externalId: '17', url: 'https://jobs.acme.example/17', title: 'Backend Engineer', company: 'Acme' },
    ],
    answer: pushed,
  },
};
