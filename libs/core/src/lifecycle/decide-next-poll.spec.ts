import { decideNextPoll } from './decide-next-poll.js';

const now = new Date('2026-03-01T12:00:00Z');
const wait = (failures: number, retryAfterMs: number | null = null, random = 0.5) =>
  (decideNextPoll({ everySeconds: 600, failures, retryAfterMs }, random, now).getTime() - now.getTime()) /
  1_000;

describe('decideNextPoll', () => {
  it('waits the interval after a good read, give or take a tenth', () => {
    expect(wait(0)).toBe(600);
    expect(wait(0, null, 0)).toBe(540);
    expect(wait(0, null, 1)).toBe(660);
  });

  it('backs off, at most six hours', () => {
    expect([1, 2, 3, 4].map((failures) => wait(failures))).toEqual([300, 600, 1_200, 2_400]);
    expect(wait(99)).toBe(21_600);
  });

  it('never comes back before the server wants', () => {
    expect(wait(1, 3_600_000)).toBe(3_600);
    expect(wait(0, 1_000)).toBe(600);
  });
});
