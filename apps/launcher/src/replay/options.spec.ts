import path from 'node:path';
import { readOptions } from './options.js';

describe('the options of a replay', () => {
  it('have usual values', () => {
    expect(readOptions(['--against', '../old'])).toEqual({
      start: { kind: 'new', against: '../old', days: 30, out: null },
      share: 0.5,
      limits: {},
      json: null,
      keep: true,
    });
  });

  it('are read', () => {
    const args = ['--against=main', '--days', '7', '--share', '1', '--out', 'o', '--json', 'r.json'];
    const limits = ['--most-lost', '0.5%', '--most-people', '3'];
    expect(readOptions([...args, ...limits])).toEqual({
      start: { kind: 'new', against: 'main', days: 7, out: path.resolve('o') },
      share: 1,
      limits: { lost: { percent: 0.5 }, people: { count: 3 } },
      json: path.resolve('r.json'),
      keep: true,
    });
    expect(readOptions(['--against', 'x', '--no-keep']).keep).toBe(false);
    expect(readOptions(['--resume', 'o']).start).toEqual({ kind: 'resume', folder: path.resolve('o') });
  });

  it.each([
    [[], 'techjobboard replay --against'],
    [['--against', ' '], '--against needs a value'],
    [['--against', 'x', '--days', '0'], '--days 0: it must be a whole number from 1'],
    [['--against', 'x', '--days', '1.5'], '--days 1.5'],
    [['--against', 'x', '--share', '0'], '--share 0: it must be above 0'],
    [['--against', 'x', '--share', '1.1'], '--share 1.1'],
    [['--against', 'x', '--share', '50%'], '--share 50%'],
    [['--against', 'x', '--most-lost', '0.5'], '--most-lost 0.5: it must be a number'],
    [['--against', 'x', '--most-people', '101%'], '--most-people 101%'],
    [['--resume', 'o', '--against', 'x'], '--resume goes on as the replay was begun'],
    [['--resume', 'o', '--days', '3'], '--resume goes on'],
    [['--against', 'x', '--most-found', '3'], "Unknown option '--most-found'"],
    [['x'], 'positional'],
  ])('refuse %p by name', (args, message) => expect(() => readOptions(args)).toThrow(message));
});
