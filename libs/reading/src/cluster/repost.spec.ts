import { repostOf } from './repost.js';

const now = new Date('2026-03-01T12:00:00Z');

describe('a re-listing', () => {
  it.each([
    ['a new opening', null, null],
    ['one that is still open', { closedForDays: 0, times: 2 }, null],
    ['one that was gone for an hour', { closedForDays: 1 / 24, times: 0 }, null],
    [
      'one that was closed for 34 days',
      { closedForDays: 34.9, times: 0 },
      { afterDays: 34, times: 1, at: now },
    ],
    [
      'one that comes for the third time',
      { closedForDays: 2, times: 2 },
      { afterDays: 2, times: 3, at: now },
    ],
  ])('of %s', (_name, before, wanted) => {
    expect(repostOf(before, now)).toEqual(wanted);
  });
});
