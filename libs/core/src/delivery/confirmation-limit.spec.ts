import fc from 'fast-check';
import { confirmationLimit, provedLimit } from './confirmation-limit.js';

const now = new Date('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('confirmationLimit', () => {
  it('allows the first', () => {
    expect(confirmationLimit([], now)).toEqual({ verdict: 'allowed', at: [now] });
  });

  it('refuses a second within 24 hours and allows it after', () => {
    expect(confirmationLimit([hoursAgo(23.9)], now).verdict).toBe('one-a-day');
    expect(confirmationLimit([hoursAgo(24)], now).verdict).toBe('allowed');
  });

  it('refuses a fourth within 30 days and forgets what is older', () => {
    expect(confirmationLimit([hoursAgo(700), hoursAgo(400), hoursAgo(100)], now).verdict).toBe(
      'three-in-30-days',
    );
    expect(confirmationLimit([hoursAgo(721), hoursAgo(400), hoursAgo(100)], now)).toEqual({
      verdict: 'allowed',
      at: [hoursAgo(400), hoursAgo(100), now],
    });
  });

  it('lets at most three through in any 30 days, however often it is asked', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 40 * 3_600_000 }), { maxLength: 80 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let at: readonly Date[] = [];
        let time = now.getTime();
        const sent: number[] = [];
        for (const step of steps) {
          time += step;
          const limit = confirmationLimit(at, new Date(time));
          if (limit.verdict === 'allowed') sent.push(time);
          at = limit.at;
        }
        sent.forEach((start, index) => {
          expect((sent[index + 3] ?? Infinity) - start).toBeGreaterThanOrEqual(30 * 86_400_000);
          expect((sent[index + 1] ?? Infinity) - start).toBeGreaterThanOrEqual(86_400_000);
        });
      }),
    );
  });
});

describe('provedLimit', () => {
  it('allows ten in 24 hours, and the next as soon as the first of them is older', () => {
    const ten = Array.from({ length: 10 }, (_, n) => hoursAgo(20 - n));
    expect(provedLimit(ten.slice(1), now)).toEqual({ verdict: 'allowed', at: [...ten.slice(1), now] });
    expect(provedLimit(ten, now)).toEqual({ verdict: 'ten-a-day', at: ten });
    expect(provedLimit([hoursAgo(24), ...ten.slice(1)], now).verdict).toBe('allowed');
  });
});
