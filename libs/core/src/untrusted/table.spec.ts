import { PROTOTYPE_NAMES } from '@app/testing';
import { table } from './table.js';

describe('names of Object.prototype', () => {
  it('are in no table that does not hold them', () => {
    for (const one of PROTOTYPE_NAMES) expect(table<number>({}).get(one)).toBeUndefined();
    expect(table({ constructor: 1 }).get('constructor')).toBe(1);
  });
});
