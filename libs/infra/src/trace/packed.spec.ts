import { pack, unpack } from './packed.js';

const over = {
  was: { title: 'Ingénieur · 工程师', postedAt: new Date('2026-03-02T09:00:00.123Z'), validThrough: null },
  absent: ['hidden'],
} as const;

describe('what a change wrote over, as it is stored', () => {
  it('comes back as it was', () => {
    expect(unpack(pack(over))).toEqual(over);
    expect(unpack(pack({ was: {}, absent: [] }))).toEqual({ was: {}, absent: [] });
  });

  it('is small where it says little, and where a text says the same again and again', () => {
    expect(pack({ was: { seq: 7, closedAt: null, closedReason: null }, absent: [] }).length).toBeLessThan(60);
    expect(pack({ was: { text: 'We look for you. '.repeat(500) }, absent: [] }).length).toBeLessThan(120);
  });

  it('is refused where it is not whole', () => {
    const whole = pack(over);
    expect(() => unpack(whole.subarray(0, whole.length - 5))).toThrow('unexpected end of file');
    expect(() => unpack(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
