import type { AlertMatch } from '@app/core/records';
import { withIds } from '@app/testing';
import { traceOfItems } from './trace-of-items.js';

const traceparent = (id: string) => `00-${id.repeat(32)}-${'1'.repeat(16)}-01`;

const item = (...traces: (string | undefined)[]) => ({
  matches: traces.map((one, n): AlertMatch => {
    const match = withIds<AlertMatch>({
      savedSearchId: 's',
      query: 'q',
      postingId: `p${n}`,
      at: new Date(0),
    });
    return one === undefined ? match : { ...match, traceparent: one };
  }),
});

describe('the trace of a delivery', () => {
  it('is that in which all of it was found', () => {
    expect(traceOfItems([item(traceparent('a')), item(undefined, traceparent('a'))])).toEqual({
      traceparent: traceparent('a'),
    });
  });

  it.each([
    ['there are several', [item(traceparent('a')), item(traceparent('b'))]],
    ['nothing was traced', [item(undefined)]],
    ['there are no items', []],
  ])('is that of the window where %s: none while nothing is traced', (_name, items) => {
    expect(traceOfItems(items)).toEqual({});
  });
});
