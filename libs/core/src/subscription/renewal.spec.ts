import { answerEnd, askableMonth, isNotRenewed, monthOf } from './renewal.js';

describe('asking again', () => {
  it.each([
    ['2027-11-01T00:00:00Z', '2026-11'],
    ['2027-12-31T23:59:59Z', '2026-12'],
    ['2028-01-15T12:00:00Z', '2027-01'],
  ])('at %s is about a last use in %s or before', (now, month) => {
    expect(askableMonth(new Date(now))).toBe(month);
    expect(monthOf(new Date(now)) > month).toBe(true);
  });

  it('waits thirty days for an answer, and then is not renewed', () => {
    const askedAt = new Date('2027-11-01T00:00:00Z');
    expect(answerEnd(new Date('2027-12-01T00:00:00Z'))).toEqual(askedAt);
    expect(isNotRenewed({})).toBe(false);
    expect(isNotRenewed({ renewal: { askedAt, endedAt: null } })).toBe(false);
    expect(isNotRenewed({ renewal: { askedAt, endedAt: askedAt } })).toBe(true);
  });
});
