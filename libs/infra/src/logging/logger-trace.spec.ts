import { Writable } from 'node:stream';
import { traceWith } from '../tracing/tracing.js';
import { createLogger } from './logger.js';

const TRACE = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

function linesOf(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  write(createLogger('test', 'info', { destination }));
  return lines;
}

describe('a log line', () => {
  afterEach(() => traceWith(null));

  it('names the span that it was written in, and only that one', () => {
    let current: string | undefined = TRACE;
    traceWith({
      inSpan: (_name, _options, work) => work({ set: () => undefined }),
      open: () => {
        throw new Error('not asked for');
      },
      continued: (_trace, work) => work(),
      current: () => current,
      link: () => undefined,
    });
    const [inside, outside] = linesOf((logger) => {
      logger.info({ event: 'x', postings: 1 }, 'inside');
      current = undefined;
      logger.info({ event: 'x' }, 'outside');
    });
    expect(inside).toMatchObject({ event: 'x', trace_id: 'a'.repeat(32), span_id: 'b'.repeat(16) });
    expect(outside).not.toHaveProperty('trace_id');
  });

  it('has no such fields while nothing is traced', () => {
    expect(Object.keys(linesOf((logger) => logger.info({ event: 'x' }, 'x'))[0] ?? {})).toEqual([
      'level',
      'time',
      'service',
      'event',
      'msg',
    ]);
  });
});
