import fc from 'fast-check';
import mongoose from 'mongoose';
import { ClusteringThrew } from '../drafts/apart.js';
import { commitApart } from './commit-apart.js';
import type { Committed } from './commit-batch.js';
import type { Prepared } from './prepared.js';

const { MongoNetworkError, MongoServerError } = mongoose.mongo;

const item = (index: number) => ({ index, id: `p${index}` }) as unknown as Prepared;
const done = ({ index }: Prepared) =>
  ({ index, outcome: 'new', postingId: `p${index}`, seq: index }) as Committed;

/** A commit that throws as a whole when one of `bad` is in it. */
const committing =
  (bad: ReadonlySet<number>, error: () => unknown, log: number[] = []) =>
  (batch: readonly Prepared[]): Promise<Committed[]> => {
    if (batch.some(({ index }) => bad.has(index))) return Promise.reject(error() as Error);
    log.push(...batch.map(({ index }) => index));
    return Promise.resolve(batch.map(done));
  };

describe('commitApart', () => {
  it('commits all but those that throw, each once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.array(fc.nat(40)), async (size, bad) => {
        const batch = Array.from({ length: size }, (_, n) => item(n));
        const log: number[] = [];
        const { committed, threw } = await commitApart(
          committing(new Set(bad), () => new TypeError('planted'), log),
          batch,
        );
        const good = batch.map(({ index }) => index).filter((index) => !bad.includes(index));
        expect(log).toEqual(good);
        expect(committed.map(({ index }) => index)).toEqual(good);
        expect(threw.map(({ one }) => one.index)).toEqual(
          batch.map(({ index }) => index).filter((index) => bad.includes(index)),
        );
      }),
    );
  });

  it('names the stage', async () => {
    const stageOf = async (error: unknown) =>
      (
        await commitApart(
          committing(new Set([1]), () => error),
          [item(0), item(1)],
        )
      ).threw;
    expect(await stageOf(new ClusteringThrew(new TypeError('planted')))).toMatchObject([
      { stage: 'cluster', thrown: { name: 'TypeError', message: 'planted' } },
    ]);
    expect(await stageOf(new MongoServerError({ code: 121, message: 'no' }))).toMatchObject([
      { stage: 'commit' },
    ]);
  });

  it.each([
    ['no connection', new MongoNetworkError('gone')],
    ['a conflict', new MongoServerError({ code: 112, errorLabels: ['TransientTransactionError'] })],
    ['no right', new MongoServerError({ code: 13 })],
    ['no room on the disk', new MongoServerError({ code: 14031 })],
    ['a fault that nobody knows', new Error('What?')],
  ])('throws what is about MongoDB and not about an item: %s', async (_name, error) => {
    let asked = 0;
    const commit = () => {
      asked += 1;
      return Promise.reject(error);
    };
    await expect(commitApart(commit, [item(0), item(1)])).rejects.toBe(error);
    expect(asked).toBe(1);
  });
});
