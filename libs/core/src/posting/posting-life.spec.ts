import fc from 'fast-check';
import { endOfDay, isOpenAt, isOver, openSince } from './posting-life.js';

const END = new Date('2026-03-10T12:00:00Z');
const around = (ms: number): Date => new Date(END.getTime() + ms);

describe('openSince', () => {
  const repost = { afterDays: 2, times: 1, at: around(5) };
  it.each([
    ['what we saw', { firstSeenAt: END, postedAt: null }, END],
    ['the date of the source where it is earlier', { firstSeenAt: END, postedAt: around(-9) }, around(-9)],
    ['what we saw where the source dates later', { firstSeenAt: END, postedAt: around(9) }, END],
    ['the re-listing', { firstSeenAt: END, postedAt: around(-9), repost }, around(5)],
    ['what we saw of a first listing', { firstSeenAt: END, postedAt: null, repost: null }, END],
  ])('counts from %s', (_name, posting, since) => expect(openSince(posting)).toEqual(since));
});

describe('isOpenAt', () => {
  it('closes a posting at the very instant of its closing date', () => {
    const posting = { state: 'open', validThrough: END } as const;
    expect(isOpenAt(posting, around(-1))).toBe(true);
    expect(isOpenAt(posting, END)).toBe(false);
    expect(isOpenAt(posting, around(1))).toBe(false);
    expect(isOver(posting, END)).toBe(true);
  });

  it('leaves one without a closing date open, and what was closed stays closed', () => {
    expect(isOpenAt({ state: 'open', validThrough: null }, END)).toBe(true);
    expect(isOpenAt({ state: 'closed', validThrough: around(1) }, END)).toBe(false);
  });

  it('never opens again as time goes on', () => {
    const ms = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(ms, ms, fc.nat(), (end, now, later) => {
        const posting = { state: 'open', validThrough: around(end) } as const;
        return isOpenAt(posting, around(now)) || !isOpenAt(posting, around(now + later));
      }),
    );
  });
});

describe('endOfDay', () => {
  it('is the last instant of the day that was named', () => {
    const end = endOfDay(new Date('2026-12-24'));
    expect(end.toISOString()).toBe('2026-12-24T23:59:59.999Z');
    expect(isOpenAt({ state: 'open', validThrough: end }, new Date('2026-12-24T23:59:59Z'))).toBe(true);
    expect(isOpenAt({ state: 'open', validThrough: end }, new Date('2026-12-25'))).toBe(false);
  });
});
