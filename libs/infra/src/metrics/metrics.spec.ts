import { Metrics, once } from './metrics.js';

const linesOf = async (metrics: Metrics, name: string): Promise<string[]> =>
  (await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith(`techjobboard_${name}`));

describe('a gauge that is asked for elsewhere', () => {
  it('is asked for at each scrape, and forgets what is no longer told', async () => {
    const metrics = new Metrics('test');
    const answers = [
      [
        { labels: { queue: 'a' }, value: 1 },
        { labels: { queue: 'b' }, value: 2 },
      ],
      [{ labels: { queue: 'b' }, value: 3 }],
    ];
    metrics.sampled('jobs', 'Jobs.', ['queue'], () => Promise.resolve(answers.shift() ?? []));
    expect(await linesOf(metrics, 'jobs')).toEqual([
      'techjobboard_jobs{queue="a",service="test"} 1',
      'techjobboard_jobs{queue="b",service="test"} 2',
    ]);
    expect(await linesOf(metrics, 'jobs')).toEqual(['techjobboard_jobs{queue="b",service="test"} 3']);
  });

  it('has no value where it cannot be read, and that is counted', async () => {
    const metrics = new Metrics('test');
    metrics.sampled('jobs', 'Jobs.', [], () => Promise.reject(new Error('away')));
    await metrics.registry.metrics();
    expect(await linesOf(metrics, 'jobs')).toEqual([]);
    expect(await linesOf(metrics, 'metrics_unread_total')).toEqual([
      'techjobboard_metrics_unread_total{metric="jobs",service="test"} 2',
    ]);
  });

  it('shares an answer with those who ask at the same time, and with nobody later', async () => {
    let asked = 0;
    const ask = once(() => Promise.resolve((asked += 1)));
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(2);
  });

  it('is asked again after a failure', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve(7)];
    const ask = once(() => answers.shift() ?? Promise.resolve(0));
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toBe(7);
  });
});

describe('what a reconciler found', () => {
  it('is counted by queue', async () => {
    const metrics = new Metrics('test');
    metrics.reconciled('match-postings', 2);
    metrics.reconciled('match-postings', 0);
    expect(await linesOf(metrics, 'work_reconciled_total')).toEqual([
      'techjobboard_work_reconciled_total{queue="match-postings",service="test"} 2',
    ]);
  });
});
