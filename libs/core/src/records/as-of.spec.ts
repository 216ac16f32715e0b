import { asOf } from './as-of.js';

const END = new Date('2026-12-24T23:00:00Z');
const BEFORE = new Date(END.getTime() - 1);
const open = { state: 'open', validThrough: END, closedAt: null, closedReason: null, title: 'Rust' } as const;

describe('a stored posting as it is at an instant', () => {
  it('is as the record says before its closing date, and without one', () => {
    expect(asOf(open, BEFORE)).toBe(open);
    const endless = { ...open, validThrough: null };
    expect(asOf(endless, END)).toBe(endless);
  });

  it('is closed from its closing date on, by that date, and keeps everything else', () => {
    expect(asOf(open, END)).toEqual({
      ...{ state: 'closed', validThrough: END, closedAt: END, closedReason: 'valid-through-passed' },
      title: 'Rust',
    });
  });

  it('stays closed as it was closed, whatever its closing date', () => {
    const closed = { ...open, state: 'closed', closedAt: BEFORE, closedReason: 'withdrawn' } as const;
    expect(asOf(closed, END)).toBe(closed);
    expect(asOf(closed, BEFORE)).toBe(closed);
  });
});
