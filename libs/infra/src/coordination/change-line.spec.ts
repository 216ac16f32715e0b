import type { ClientSession } from 'mongoose';
import mongoose from 'mongoose';
import { pause } from '../system/index.js';
import { ChangeLine } from './change-line.js';

const session = {} as ClientSession;

/** A line whose transactions begin only when they are let. */
function aLine() {
  const transactions: (() => void)[] = [];
  const begun: number[] = [];
  const line = new ChangeLine(async (work) => {
    await new Promise<void>((resolve) => transactions.push(resolve));
    begun.push(transactions.length);
    await work(session);
  });
  const next = async () => {
    await jest.advanceTimersByTimeAsync(10);
    transactions.shift()?.();
    await jest.advanceTimersByTimeAsync(400);
  };
  return { line, begun, next };
}

describe('the line of changes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells who watches how long a change took, and which was refused', async () => {
    const { line, next } = aLine();
    const told: string[] = [];
    line.watchedBy({
      committed: (seconds) => told.push(`committed ${seconds > 20 ? 'late' : 'in time'}`),
      refused: () => told.push('refused'),
    });
    const first = line.change(async () => {
      // Longer than the others are willing to wait.
      await pause(21_000);
    });
    await jest.advanceTimersByTimeAsync(10);
    const second = line.change(async () => 2).catch((error: Error) => error.name);
    expect(line.length).toBe(1);
    await next();
    await jest.advanceTimersByTimeAsync(30_000);
    await first;
    expect(await second).toBe('TooManyChangesError');
    expect(told).toEqual(['committed late', 'refused']);
    expect(line.length).toBe(0);
  });

  it('commits together what waits together, in order', async () => {
    const { line, begun, next } = aLine();
    const done: number[] = [];
    const change = (n: number) => line.change(async () => n).then((result) => done.push(result));
    const all = Promise.all([1, 2, 3, 4].map(change));
    await next();
    await next();
    await all;
    expect(done).toEqual([1, 2, 3, 4]);
    expect(begun).toHaveLength(2);
  });

  it('tells nobody of success before the commit', async () => {
    const line = new ChangeLine(async (work) => {
      await work(session);
      throw new mongoose.mongo.MongoServerSelectionError('away', {} as never);
    });
    const outcomes = Promise.allSettled([1, 2, 3].map((n) => line.change(async () => n)));
    await jest.advanceTimersByTimeAsync(100);
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('begins another transaction where one has worked for long', async () => {
    const { line, begun, next } = aLine();
    const slow = () => pause(150);
    const all = Promise.all(Array.from({ length: 7 }, () => line.change(slow)));
    for (let n = 0; n < 4; n += 1) await next();
    await all;
    expect(begun).toHaveLength(4);
  });

  it('refuses those that have waited too long', async () => {
    const { line, next } = aLine();
    const first = line.change(async () => 'first');
    await jest.advanceTimersByTimeAsync(1);
    const late = line.change(async () => 'late');
    const outcome = Promise.allSettled([late]);
    await jest.advanceTimersByTimeAsync(21_000);
    await next();
    expect(await outcome).toMatchObject([{ reason: { name: 'TooManyChangesError' } }]);
    await expect(first).resolves.toBe('first');
  });
});
