import { UsageError } from '@app/cli';
import { readOptions } from './options.js';

describe('options of `techjobboard seed`', () => {
  it('are read, with what is usual where nothing is said', () => {
    expect(readOptions(['--postings', '5000', '--searches=200', '--days', '60'])).toEqual({
      ...{ postings: 5_000, searches: 200, days: 60, seed: 1, intoExisting: false },
    });
    expect(readOptions(['--into-existing', '--searches', '0', '--seed', '7'])).toMatchObject({
      ...{ postings: 1_000, searches: 0, seed: 7, intoExisting: true },
    });
  });

  it.each([
    [['--postings', '0'], '--postings 0: it must be a whole number from 1 to 100,000'],
    [['--postings', '-5'], '--postings -5: it must be a whole number from 1'],
    [['--postings', '1.5'], '--postings 1.5: it must'],
    [['--postings', 'abc'], '--postings abc: it must'],
    [['--postings', '1e3'], '--postings 1e3: it must'],
    [['--postings', '100001'], '--postings 100001: it must'],
    [['--days', '0'], '--days 0: it must be a whole number from 1 to 365'],
    [['--days', '366'], '--days 366: it must'],
    [['--searches', '5001'], '--searches 5001: it must be a whole number from 0 to 5,000'],
    [['--seed', ''], '--seed : it must'],
    [['--jobs', '5'], "Unknown option '--jobs'"],
    [['--postings'], '--postings'],
    [['5000'], '5000'],
  ])('that make no sense are refused by name: %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
