import { setTimeout as sleep } from 'node:timers/promises';
import { batched, batchedById } from './batched.js';

/** Longer than requests wait for others. */
const turn = (): Promise<void> => sleep(20);

/** A server whose answers are given by the test, one round trip after the other. */
function slowServer() {
  const trips: { requests: readonly number[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const ask = batched<number, number>(
    (requests) =>
      new Promise((resolve, reject) => {
        trips.push({ requests, answer: () => resolve(requests.map((n) => n * 10)), fail: reject });
      }),
  );
  return { ask, trips, sent: () => trips.map(({ requests }) => requests) };
}

describe('batched', () => {
  it('sends those together that come at about the same time', async () => {
    const { ask, trips, sent } = slowServer();
    const answers = Promise.all([ask(1), ask(2)]);
    await turn();
    expect(sent()).toEqual([[1, 2]]);
    trips[0]?.answer();
    expect(await answers).toEqual([10, 20]);
  });

  it('lets those that come meanwhile wait for the return, then go together', async () => {
    const { ask, trips, sent } = slowServer();
    const first = ask(1);
    await turn();
    const later = Promise.all([ask(2), turn().then(() => ask(3))]);
    await turn();
    await turn();
    expect(sent()).toEqual([[1]]);
    trips[0]?.answer();
    expect(await first).toBe(10);
    await turn();
    expect(sent()).toEqual([[1], [2, 3]]);
    trips[1]?.answer();
    expect(await later).toEqual([20, 30]);
  });

  it('fails those of one round trip only, and goes on', async () => {
    const { ask, trips } = slowServer();
    const first = ask(1);
    await turn();
    const second = ask(2);
    trips[0]?.fail(new Error('The connection was cut.'));
    await expect(first).rejects.toThrow('cut');
    await turn();
    trips[1]?.answer();
    expect(await second).toBe(20);
  });

  it('goes on after an answer that throws before it begins', async () => {
    let broken = true;
    const ask = batched<number, number>((requests) => {
      if (broken) throw new Error('It is closed.');
      return Promise.resolve(requests);
    });
    await expect(ask(1)).rejects.toThrow('closed');
    broken = false;
    expect(await ask(2)).toBe(2);
  });

  it('sends at most a hundred at a time', async () => {
    const sizes: number[] = [];
    const ask = batched<number, number>((requests) => {
      sizes.push(requests.length);
      return Promise.resolve(requests);
    });
    const wanted = Array.from({ length: 250 }, (_, n) => n);
    expect(await Promise.all(wanted.map(ask))).toEqual(wanted);
    expect(sizes).toEqual([100, 100, 50]);
  });
});

describe('batchedById', () => {
  it('asks once for what several want, and says null for what there is not', async () => {
    const asked: string[][] = [];
    const find = batchedById((ids) => {
      asked.push(ids);
      return Promise.resolve(ids.filter((id) => id !== 'gone').map((_id) => ({ _id })));
    });
    expect(await Promise.all(['a', 'gone', 'a'].map(find))).toEqual([{ _id: 'a' }, null, { _id: 'a' }]);
    expect(asked).toEqual([['a', 'gone']]);
  });
});
