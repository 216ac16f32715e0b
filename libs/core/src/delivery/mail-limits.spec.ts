import fc from 'fast-check';
import { limitOf, nextPlace, parseMailLimits, type MailLimits } from './mail-limits.js';

const limits = (text: string): MailLimits => {
  const parsed = parseMailLimits(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.limits;
};

describe('limits of mails', () => {
  it('are read for each domain, and for all others', () => {
    const read = limits('Example.org=1:2, slow.example=0.5, busy.example=:3, *=20');
    expect(limitOf(read, 'example.org')).toEqual({ perSecond: 1, atATime: 2 });
    expect(limitOf(read, 'slow.example')).toEqual({ perSecond: 0.5, atATime: null });
    expect(limitOf(read, 'busy.example')).toEqual({ perSecond: null, atATime: 3 });
    expect(limitOf(read, 'other.example')).toEqual({ perSecond: 20, atATime: null });
    expect(limitOf(limits(''), 'any.example')).toEqual({ perSecond: null, atATime: null });
  });

  it.each(['example.org', 'example.org=fast', 'example.org=0', 'a b=1', '=1', 'x='])('refuse %s', (text) => {
    expect(parseMailLimits(text)).toMatchObject({ ok: false, message: expect.stringContaining(text) });
  });
});

describe('places in a row', () => {
  it('never hold more mails in any stretch of time than the rate allows, and none waits in vain', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, fc.constantFrom(0.5, 1, 4, 20), (waits, perSecond) => {
        let now = 0;
        let free = -Infinity;
        const places: number[] = [];
        for (const wait of waits) {
          now += wait;
          const { atMs, freeMs } = nextPlace(perSecond, free, now);
          const before = places.at(-1) ?? -Infinity;
          expect(atMs).toBe(Math.max(now, before + 1_000 / perSecond));
          places.push(atMs);
          free = freeMs;
        }
      }),
    );
  });
});
