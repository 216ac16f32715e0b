import { asId, type DeliveryId } from '../ids/index.js';
import { closeWindows, matchPostings, sendDelivery } from './queues.js';
import { isTraceparent, joinTraces, traceIdOf } from './trace.js';

const traceparent = (id: string, span = '1') => `00-${id.repeat(32)}-${span.repeat(16)}-01`;

describe('a trace', () => {
  it('is read from what W3C writes, and from nothing else', () => {
    expect(isTraceparent(traceparent('a'))).toBe(true);
    expect(traceIdOf(traceparent('a'))).toBe('a'.repeat(32));
    const wrong = [
      traceparent('0'),
      traceparent('a', '0'),
      traceparent('A'),
      `${traceparent('a')}0`,
      `01${traceparent('a').slice(2)}`,
      '',
    ];
    expect(wrong.filter(isTraceparent)).toEqual([]);
  });

  it('goes on where all work is of one', () => {
    expect(joinTraces([undefined, traceparent('a', '1'), traceparent('a', '2')])).toEqual({
      parent: traceparent('a', '2'),
      links: [],
    });
  });

  it('is linked where work is of several, and is none where nobody brings one', () => {
    expect(joinTraces([traceparent('a'), traceparent('b'), traceparent('a')])).toEqual({
      parent: undefined,
      links: [traceparent('a'), traceparent('b')],
    });
    expect(joinTraces([undefined, 'nonsense'])).toEqual({ parent: undefined, links: [] });
    const many = Array.from(
      { length: 50 },
      (_, n) => `00-${(n + 16).toString(16).repeat(16)}-${'1'.repeat(16)}-01`,
    );
    expect(joinTraces(many).links).toHaveLength(32);
  });
});

describe('a job', () => {
  it.each([
    ['carries a trace', { traceparent: traceparent('a') }, { traceparent: traceparent('a') }],
    ['of an older release has none', {}, {}],
    ['is done although its trace is nonsense', { traceparent: 'x' }, { traceparent: undefined }],
    ['is done although its trace is no text', { traceparent: { $gt: '' } }, { traceparent: undefined }],
  ])('%s', (_name, given, read) => {
    expect(matchPostings.payload.parse({ v: 1, postingIds: ['a'], seq: 3, ...given })).toEqual({
      v: 1,
      postingIds: ['a'],
      seq: 3,
      ...read,
    });
    expect(closeWindows.payload.parse({ v: 1, subscriberIds: ['a'], seq: 3, ...given })).toMatchObject(read);
    expect(sendDelivery.payload.parse({ v: 1, deliveryId: asId<DeliveryId>('a'), ...given })).toMatchObject(
      read,
    );
  });

  it('has the same name with a trace and without', () => {
    const job = { v: 1 as const, deliveryId: asId<DeliveryId>('a') };
    expect(sendDelivery.jobId({ ...job, traceparent: traceparent('a') })).toBe(sendDelivery.jobId(job));
  });
});
