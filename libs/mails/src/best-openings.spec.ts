import { bestOpenings } from './best-openings.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

describe('the order of the openings of a mail', () => {
  it('is by how close they come to all searches that they met, and then the newest first', () => {
    const worth = {
      'old and close': { closeness: [0.9], at: at(1) },
      'new and far': { closeness: [0.4], at: at(9) },
      'of two searches': { closeness: [0.5, 0.6], at: at(2) },
      'new and close': { closeness: [0.9], at: at(8) },
    } as const;
    const names = Object.keys(worth) as (keyof typeof worth)[];
    expect(bestOpenings(names, (name) => worth[name])).toEqual([
      'of two searches',
      'new and close',
      'old and close',
      'new and far',
    ]);
  });
});
