import {
  continueTrace,
  currentTrace,
  inSpan,
  linkTraces,
  openSpan,
  traceField,
  traceOfLine,
  traceWith,
} from './tracing.js';

const TRACE = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

describe('while nothing is traced', () => {
  it('work is done, and nothing is carried or logged', async () => {
    const seen: string[] = [];
    const result = await inSpan('x', { attributes: { postings: 1 } }, (span) => {
      span.set({ alerts: 2 });
      seen.push('done');
      return Promise.resolve(7);
    });
    expect([result, seen]).toEqual([7, ['done']]);
    expect(await continueTrace(TRACE, () => Promise.resolve(8))).toBe(8);
    expect(openSpan('x', {})).toBeNull();
    expect(currentTrace()).toBeUndefined();
    expect([traceField(), traceOfLine()]).toEqual([{}, {}]);
    linkTraces([TRACE]);
  });

  it('what the work throws is thrown on', async () => {
    await expect(inSpan('x', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('no part of OpenTelemetry is loaded by the helpers', () => {
    const loaded = Object.keys(require.cache).filter((file) => file.includes('@opentelemetry/sdk'));
    expect(loaded).toEqual([]);
  });
});

describe('while something is traced', () => {
  afterEach(() => traceWith(null));

  it('jobs, records and log lines name the span in hand', () => {
    traceWith({
      inSpan: (_name, _options, work) => work({ set: () => undefined }),
      open: () => {
        throw new Error('not asked for');
      },
      continued: (_trace, work) => work(),
      current: () => TRACE,
      link: () => undefined,
    });
    expect(traceField()).toEqual({ traceparent: TRACE });
    expect(traceOfLine()).toEqual({ trace_id: 'a'.repeat(32), span_id: 'b'.repeat(16) });
  });
});
