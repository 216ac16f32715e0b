import { WorkLog } from './work-log.js';

describe('which hints are given', () => {
  let ms = 0;
  const log = new WorkLog({ now: () => new Date(0), monotonicMs: () => ms });

  it('waits for the second look, then for the pause, and forgets what is no longer due', () => {
    expect(log.toHint('a', ['x', 'y'], 1_000)).toEqual([]);
    expect(log.toHint('b', ['x'], 1_000)).toEqual([]);
    expect(log.toHint('a', ['x', 'z'], 1_000)).toEqual(['x']);
    ms = 999;
    expect(log.toHint('a', ['x', 'z'], 1_000)).toEqual(['z']);
    ms = 1_000;
    expect(log.toHint('a', ['x'], 1_000)).toEqual(['x']);
    expect(log.toHint('a', [], 1_000)).toEqual([]);
    expect(log.toHint('a', ['x'], 1_000)).toEqual([]);
  });

  it('measures the silence since the last job', () => {
    log.jobFinished();
    ms = 31_000;
    expect(log.msSinceJob()).toBe(30_000);
  });
});
