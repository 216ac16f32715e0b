import { closeWindows, matchPostings, sendDelivery } from './queues.js';
import { isTraceparent, joinTraces, traceIdOf } from './trace.js';

const trace = (id: string, span = '1') => `00-${id.repeat(32)}-${span.repeat(16)}-01`;

describe('a trace', () => {
  it('is read from what W3C writes, and from nothing else', () => {
    expect(isTraceparent(trace('a'))).toBe(true);
    expect(traceIdOf(trace('a'))).toBe('a'.repeat(32));
    const wrong = [trace('0'), trace('a', '0'), trace('A'), `${trace('a')}0`, `01${trace('a').slice(2)}`, ''];
    expect(wrong.filter(isTraceparent)).toEqual([]);
  });

  it('goes on where all work is of one', () => {
    expect(joinTraces([undefined, trace('a', '1'), trace('a', '2')])).toEqual({
      parent: trace('a', '2'),
      links: [],
    });
  });

  it('is linked where work is of several, and is none where nobody brings one', () => {
    expect(joinTraces([trace('a'), trace('b'), trace('a')])).toEqual({
      parent: undefined,
      links: [trace('a'), trace('b')],
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
    ['carries a trace', { trace: trace('a') }, { trace: trace('a') }],
    ['of an older release has none', {}, {}],
    ['is done although its trace is nonsense', { trace: 'x' }, { trace: undefined }],
    ['is done although its trace is no text', { trace: { $gt: '' } }, { trace: undefined }],
  ])('%s', (_name, given, read) => {
    expect(matchPostings.payload.parse({ v: 1, postingIds: ['a'], seq: 3, ...given })).toEqual({
      v: 1,
      postingIds: ['a'],
      seq: 3,
      ...read,
    });
    expect(closeWindows.payload.parse({ v: 1, subscriberIds: ['a'], seq: 3, ...given })).toMatchObject(read);
    expect(sendDelivery.payload.parse({ v: 1, deliveryId: 'a', ...given })).toMatchObject(read);
  });

  it('has the same name with a trace and without', () => {
    const job = { v: 1 as const, deliveryId: 'a' };
    expect(sendDelivery.jobId({ ...job, trace: trace('a') })).toBe(sendDelivery.jobId(job));
  });
});
