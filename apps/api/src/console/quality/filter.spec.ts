import { periodsOf, type SignalSpan } from '@app/core/quality';
import { addressOf, readSignals, readSpan } from './filter.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const periods = (span: SignalSpan) => periodsOf(span, NOW);
const read = (address: string) =>
  readSignals(Object.fromEntries(new URL(address, 'http://console').searchParams), periods);

describe('the address of what a number counts', () => {
  it('is read as what it was written from', () => {
    const [within] = periods('weeks');
    if (within === undefined) throw new Error('There are weeks.');
    const filter = {
      kind: 'judgement',
      value: 'no',
      clause: 'salary>=80k & "x"',
      source: 'a b',
      within,
    } as const;
    expect(read(addressOf('weeks', filter))).toEqual({ span: 'weeks', filter, faults: [] });
  });

  it('names what is not understood', () => {
    expect(read('/quality/signals?kind=constructor&from=yesterday').faults).toEqual(['kind', 'from']);
    expect(readSpan({ over: 'years' })).toBe('weeks');
  });
});
