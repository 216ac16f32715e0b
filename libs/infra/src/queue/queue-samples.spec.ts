import { QueueSamples } from './queue-samples.js';

let at = new Date('2026-03-02T09:00:10Z');
const samples = new QueueSamples({ now: () => at, monotonicMs: () => at.getTime() });
const job = { timestamp: 1_000, processedOn: 1_000, finishedOn: 1_003, attemptsMade: 1 };

describe('what a process counts of its queues', () => {
  afterEach(() => void samples.take());

  it('is kept by queue and minute, and taken once', () => {
    samples.given('a', 2);
    samples.ended('a', job, 'done');
    at = new Date('2026-03-02T09:01:00Z');
    samples.ended('a', { ...job, attemptsMade: 2 }, 'failed');
    samples.ended('b', { ...job, processedOn: undefined, finishedOn: undefined }, 'failed');
    expect(samples.take()).toEqual([
      {
        queue: 'a',
        at: new Date('2026-03-02T09:00:00Z'),
        given: 2,
        done: 1,
        failed: 0,
        waited: { 0: 1 },
        worked: { 5: 1 },
      },
      {
        queue: 'a',
        at: new Date('2026-03-02T09:01:00Z'),
        given: 0,
        done: 0,
        failed: 1,
        waited: {},
        worked: { 5: 1 },
      },
      {
        queue: 'b',
        at: new Date('2026-03-02T09:01:00Z'),
        given: 0,
        done: 0,
        failed: 1,
        waited: {},
        worked: {},
      },
    ]);
    expect(samples.take()).toEqual([]);
  });

  it('is kept where it could not be written, within a bound, the oldest let go first', () => {
    samples.given('a', 1);
    const taken = samples.take();
    samples.given('a', 5);
    samples.putBack(taken);
    expect(samples.take().map(({ given }) => given)).toEqual([1, 5]);
    samples.putBack(Array.from({ length: 300 }, (_, given) => ({ ...taken[0]!, given })));
    const kept = samples.take();
    expect([kept.length, kept[0]?.given, kept.at(-1)?.given]).toEqual([200, 100, 299]);
  });
});
