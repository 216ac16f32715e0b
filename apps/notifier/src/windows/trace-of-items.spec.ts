import type { AlertMatch } from '@app/core/records';
import { traceOfItems } from './trace-of-items.js';

const trace = (id: string) => `00-${id.repeat(32)}-${'1'.repeat(16)}-01`;

const item = (...traces: (string | undefined)[]) => ({
  matches: traces.map((one, n): AlertMatch => {
    const match = { savedSearchId: 's', query: 'q', postingId: `p${n}`, at: new Date(0) };
    return one === undefined ? match : { ...match, trace: one };
  }),
});

describe('the trace of a delivery', () => {
  it('is that in which all of it was found', () => {
    expect(traceOfItems([item(trace('a')), item(undefined, trace('a'))])).toEqual({ trace: trace('a') });
  });

  it.each([
    ['there are several', [item(trace('a')), item(trace('b'))]],
    ['nothing was traced', [item(undefined)]],
    ['there are no items', []],
  ])('is that of the window where %s: none while nothing is traced', (_name, items) => {
    expect(traceOfItems(items)).toEqual({});
  });
});
