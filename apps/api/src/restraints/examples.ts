import type { Examples } from '../rest/example.js';
import { me } from '../saved-searches/examples.js';

/** What holds mails back. */
export const RESTRAINT_EXAMPLES: Examples = {
  changeRestraints: { request: { quietHours: { from: 22, to: 7 }, mute: 'Beta Bikes' }, answer: me },
  snoozeSearch: { request: { until: '2027-01-04' }, answer: me },
};
