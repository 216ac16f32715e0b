import { isStale } from './is-stale.js';

describe('isStale', () => {
  it.each([
    ['4.0', '4.0', false],
    ['4.0', '5.0', true],
    ['9.0', '10.0', true],
    ['10.0', '9.0', false],
    ['4.0', '4.1200', true],
    ['4.1200', '4.0', true],
    ['5.0', '4.1200', false],
  ])('%s under %s: %s', (reading, version, stale) => expect(isStale(reading, version)).toBe(stale));
});
