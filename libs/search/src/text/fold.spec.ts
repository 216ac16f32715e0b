import { FOLD_TABLE, foldUnit } from './fold.js';

describe('the fold table', () => {
  it('says of every unit what foldUnit says, also where whole runs of units are filled in', () => {
    const wrong = [...FOLD_TABLE.keys()].filter((unit) => FOLD_TABLE[unit] !== foldUnit(unit));
    expect(wrong.map((unit) => unit.toString(16))).toEqual([]);
    expect(FOLD_TABLE).toHaveLength(0x10000);
  });
});
