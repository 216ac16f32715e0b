import { mergeCounts, pointsOf, ratesOf, type QueueSample } from './figures.js';

const now = new Date('2026-03-02T09:00:30Z');
const sample = (at: string, counts: Partial<QueueSample> = {}): QueueSample => ({
  given: 0,
  done: 0,
  failed: 0,
  waited: {},
  worked: {},
  ...counts,
  at: new Date(at),
});

describe('points of a span', () => {
  it('are one a minute over an hour, the last the minute that goes on, without a gap', () => {
    const points = pointsOf([sample('2026-03-02T08:59:00Z', { done: 3 })], 'hour', now);
    expect(points).toHaveLength(60);
    expect(points[0]?.at).toEqual(new Date('2026-03-02T08:01:00Z'));
    expect(points.at(-1)?.at).toEqual(new Date('2026-03-02T09:00:00Z'));
    expect(points.map(({ done }) => done).filter((done) => done > 0)).toEqual([3]);
  });

  it('merge the samples that lie in them, and leave out what lies before', () => {
    const samples = [
      sample('2026-03-02T08:46:00Z', { given: 1, waited: { 3: 1 } }),
      sample('2026-03-02T08:59:00Z', { given: 2, waited: { 3: 1, 9: 4 } }),
      sample('2026-03-01T08:00:00Z', { given: 99 }),
    ];
    const points = pointsOf(samples, 'day', now);
    expect(points).toHaveLength(96);
    expect(points.at(-2)).toMatchObject({ given: 3, waited: { 3: 2, 9: 4 } });
    expect(mergeCounts(points).given).toBe(3);
    expect(pointsOf(samples, 'fortnight', now)).toHaveLength(84);
  });
});

it('rates are of a minute, and quantiles of nothing are null', () => {
  const counts = { given: 120, done: 60, failed: 2, waited: { 0: 1 }, worked: {} };
  expect(ratesOf(counts, 3_600_000)).toEqual({
    inPerMinute: 2,
    outPerMinute: 1,
    failed: 2,
    waited: { p50: 0, p95: 0, p99: 0 },
    worked: { p50: null, p95: null, p99: null },
  });
});
