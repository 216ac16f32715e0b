import type { Examples } from '../rest/example.js';

/** What is held of a person. */
export const MY_DATA_EXAMPLES: Examples = {
  listAlerts: {
    answer: {
      items: [
        {
          id: 'LwnH8uaQITddjhtTksvkIw:oLh4eqIrjWJE-SjJLylwbA',
          at: '2026-11-20T08:00:01.000Z',
          queries: ['python remote:yes'],
          typed: ['Python remote:yes'],
          posting: {
            id: 'hqA695lOYlRv3sjy0NcKsQ',
            title: 'Backend Engineer',
            company: 'Acme Rockets',
            state: 'open',
          },
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
      audit: [],
      pastWordings: [],
      pastRestraints: [],
      signals: [],
      trace: [
        {
          at: '2026-11-19T07:00:02.000Z',
          step: 'claimed',
          of: [{ subscriber: 'Xk3', delivery: 'Xk3.daily.2026-11-19', n: 1 }],
        },
      ],
    },
  },
  requestLink: { request: { email: 'ada@example.org' }, answer: { status: 'link-requested' } },
};
