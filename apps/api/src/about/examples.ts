import type { Examples } from '../rest/example.js';

/** Figures of the board. */
export const ABOUT_EXAMPLES: Examples = {
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
};
