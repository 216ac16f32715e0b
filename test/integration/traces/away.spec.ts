import { currentTrace, inSpan, startTracing } from '@app/infra/tracing';
import { Collector } from './collector.js';

const settings = (OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined, ratio = 1) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT,
  OTEL_EXPORTER_OTLP_HEADERS: '',
  OTEL_TRACES_SAMPLER_ARG: ratio,
});

describe('a collector', () => {
  it('that is away costs its spans, and neither the work nor the end of the process', async () => {
    const faults: string[] = [];
    const stop = await startTracing('test', settings('http://127.0.0.1:1'), (fault) => faults.push(fault));
    expect(await inSpan('work', {}, () => Promise.resolve(7))).toBe(7);
    await stop();
    expect(faults.join('\n')).toContain('127.0.0.1:1');
    expect(currentTrace()).toBeUndefined();
  });

  it('gets what has ended before the process ends, with the kind of a failure and not its message', async () => {
    const collector = new Collector();
    await collector.start();
    const faults: string[] = [];
    const stop = await startTracing('test', settings(`${collector.url}/`), (fault) => faults.push(fault));
    const failing = inSpan('work', {}, () => Promise.reject(new TypeError('of ada@reader.example')));
    await expect(failing).rejects.toThrow('ada');
    await stop();
    await collector.stop();
    expect(collector.spans).toMatchObject([
      { name: 'work', service: 'techjobboard-test', attributes: { 'error.type': 'TypeError' } },
    ]);
    expect(collector.bodies.join('')).not.toContain('ada');
    expect(faults).toEqual([]);
  });

  it('gets nothing where no part of the traces is to be kept, and the trace is carried all the same', async () => {
    const collector = new Collector();
    await collector.start();
    const stop = await startTracing('test', settings(collector.url, 0), () => undefined);
    const carried = await inSpan('work', {}, () => Promise.resolve(currentTrace()));
    await stop();
    await collector.stop();
    expect(carried).toMatch(/-00$/);
    expect(collector.spans).toEqual([]);
  });

  it('is not asked for where none is set', async () => {
    const stop = await startTracing('test', settings(undefined), () => undefined);
    expect(await inSpan('work', {}, () => Promise.resolve(currentTrace()))).toBeUndefined();
    await stop();
  });
});
