import { WRITTEN_ON, freshen } from './freshen.js';

const board = Buffer.from(
  JSON.stringify({
    jobs: [{ first_published: '2026-11-20T07:00:00-05:00', title: 'Since 2026-11-20' }],
    createdAt: Date.UTC(2026, 10, 20),
    deadline: null,
  }),
);

describe('freshen', () => {
  it('leaves a board alone on the day it was written, and before', () => {
    expect(freshen(board, WRITTEN_ON)).toBe(board);
    expect(freshen(board, '2020-01-01')).toBe(board);
  });

  it('moves every date by the same days, in its own format, and nothing else', () => {
    expect(JSON.parse(freshen(board, '2027-01-01').toString())).toEqual({
      jobs: [{ first_published: '2026-12-30T07:00:00-05:00', title: 'Since 2026-11-20' }],
      createdAt: Date.UTC(2026, 11, 30),
      deadline: null,
    });
  });
});
