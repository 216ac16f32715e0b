import { Group } from './group.js';

const half = (n: number): Promise<number | null> =>
  n < 0 ? Promise.reject(new Error(`${n} is too little.`)) : Promise.resolve(n % 2 === 0 ? n / 2 : null);

describe('a group on its way', () => {
  it('passes on those that may go further, in order', async () => {
    const group = new Group();
    expect(await group.each([4, 3, 0, 8], half)).toEqual([2, 0, 4]);
    expect(() => group.done()).not.toThrow();
  });

  it('takes nobody along with one that fails, and throws it at the end', async () => {
    const group = new Group();
    expect(await group.each([4, -1, 8], half)).toEqual([2, 4]);
    expect(await group.each([2], half)).toEqual([1]);
    expect(() => group.done()).toThrow('-1 is too little.');
  });

  it('throws several failures together', async () => {
    const group = new Group();
    await group.each([-1, -2], half);
    expect(() => group.done()).toThrow(AggregateError);
  });
});
