import { asId, type DeliveryId } from '@app/core/ids';
import { DomainLimits } from './domain-limits.js';

let now = 0;
const clock = { now: () => new Date(now), monotonicMs: () => now };
const id = (text: string) => asId<DeliveryId>(text);
const limits = (MAIL_DOMAIN_LIMITS: string, MAIL_RATE = 0) =>
  new DomainLimits({ MAIL_RATE, MAIL_DOMAIN_LIMITS }, clock);

beforeEach(() => {
  now = 1_000;
});

describe('limits of domains', () => {
  it('give each mail of a slow domain its own place, and none to the others', () => {
    const slow = limits('slow.example=1');
    const waits = [0, 1, 2, 3].map((n) => slow.enter(id(`d${n}`), 'slow.example'));
    expect(waits).toEqual([0, 1_000, 2_000, 3_000]);
    expect(slow.enter(id('e'), 'fast.example')).toBe(0);
    expect(slow.enter(id('d2'), 'slow.example')).toBe(2_000);
    now += 2_000;
    expect(slow.enter(id('d2'), 'slow.example')).toBe(0);
    expect(slow.enter(id('new'), 'slow.example')).toBe(2_000);
  });

  it('let so many at a time into the dialogue', () => {
    const few = limits('few.example=:2');
    expect([1, 2, 3].map((n) => few.enter(id(`d${n}`), 'few.example'))).toEqual([0, 0, 500]);
    few.left('few.example');
    expect(few.enter(id('d3'), 'few.example')).toBe(0);
    expect(few.enter(id('d4'), 'few.example')).toBe(500);
  });

  it('keep the rate of all domains together', () => {
    const all = limits('', 10);
    expect([1, 2, 3].map((n) => all.enter(id(`d${n}`), `${n}.example`))).toEqual([0, 100, 200]);
  });
});
