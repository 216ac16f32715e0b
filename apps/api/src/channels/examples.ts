import type { Examples } from '../rest/example.js';

/** Hooks of a saved search. */
export const CHANNEL_EXAMPLES: Examples = {
  addHook: { request: { kind: 'slack', url: 'https://hooks.slack.com/services/T0/B0/x' } },
};
