import { FAMILY_LABELS } from './families.js';
import { FUNCTIONS } from './functions.js';

describe('functions', () => {
  it('hold every family once', () => {
    const families = Object.values(FUNCTIONS).flat();
    expect(families.toSorted()).toEqual(Object.keys(FAMILY_LABELS).toSorted());
  });
});
