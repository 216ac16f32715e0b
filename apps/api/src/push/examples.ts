import type { Examples } from '../rest/example.js';
import type { PushReport } from './push-report.js';

const pushed: PushReport = {
  accepted: 1,
  refused: 0,
  items: [
    {
      index: 0,
      outcome: 'new',
      id: 'hqA695lOYlRv3sjy0NcKsQ',
      url: 'https://board.example/postings/hqA695lOYlRv3sjy0NcKsQ',
    },
  ],
};

/** Sending postings. */
export const PUSH_EXAMPLES: Examples = {
  pushPostings: { answer: pushed },
  receiveWebhook: {
    request: [
      { externalId: '17', url: 'https://jobs.acme.example/17', title: 'Backend Engineer', company: 'Acme' },
    ],
    answer: pushed,
  },
};
