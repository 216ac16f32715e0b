import type { Examples } from '../rest/example.js';

const silent = (gates: readonly string[]) =>
  gates.map((gate) => ({ gate, state: 'not-reached', sentence: 'not reached' }));
const fine = (gate: string, sentence: string) => ({ gate, state: 'passed', sentence });
const sentence = 'It does not fit your searches: “salary>=90kEUR” (EUR 70,000 to 80,000 a year).';

/** Why a posting did not reach a person. */
export const WHY_NOT_EXAMPLES: Examples = {
  whyNot: {
    answer: {
      outcome: 'not-got',
      decidedBy: 'clauses',
      sentence,
      posting: {
        id: 'hqA695lOYlRv3sjy0NcKsQ',
        title: 'Backend Engineer',
        company: 'Acme Rockets',
        state: 'open',
      },
      gates: [
        fine('read', 'We have read it.'),
        fine('news', 'It was new here.'),
        fine('shown', 'It is shown on the board.'),
        fine('open', 'It was open when it came.'),
        fine('person', 'Your address is confirmed, and we may write to it.'),
        fine('search', 'A search of yours was active when it came.'),
        { gate: 'clauses', state: 'stopped', sentence },
        ...silent(['compared', 'opening', 'restraints', 'window', 'delivery', 'feedback']),
      ],
      searches: [
        {
          id: 'LwnH8uaQITddjhtTksvkIw',
          query: 'salary>=90kEUR',
          typed: 'salary>=90kEUR',
          outcome: 'not-met',
          allOf: [
            [
              [
                {
                  text: 'salary>=90kEUR',
                  excludes: false,
                  fits: false,
                  stated: true,
                  seen: 'EUR 70,000 to 80,000 a year',
                  quotes: [],
                },
              ],
            ],
          ],
        },
      ],
      remedies: [{ kind: 'change-search', of: 'LwnH8uaQITddjhtTksvkIw' }],
    },
  },
};
