import { groupedBy } from './grouped-by.js';

describe('values by their key', () => {
  it('keep their order, and so do the keys', () => {
    const groups = groupedBy(['berlin', 'paris', 'bonn', 'pau', 'oslo'], (name) => name[0]);
    expect([...groups]).toEqual([
      ['b', ['berlin', 'bonn']],
      ['p', ['paris', 'pau']],
      ['o', ['oslo']],
    ]);
  });

  it('may have no key, and the same value more than once', () => {
    expect([...groupedBy([null, NaN, NaN, null], (value) => value)]).toEqual([
      [null, [null, null]],
      [NaN, [NaN, NaN]],
    ]);
  });

  it('are none of none', () => {
    expect(groupedBy([], String).size).toBe(0);
  });
});
