import { masked } from './masked.js';

describe('masked', () => {
  it.each([
    ['ada@example.org', 'a***@example.org'],
    ['a@example.org', 'a***@example.org'],
    ['"a@b"@example.org', '"***@example.org'],
    ['😀da@example.org', '😀***@example.org'],
    ['no address', '***'],
  ])('shows of %j: %j', (address, shown) => expect(masked(address)).toBe(shown));
});
