import { Remembered } from './remembered.js';

describe('remembered answers', () => {
  it('are made once, until newer keys push them out', () => {
    const made: string[] = [];
    const remembered = new Remembered<string>(2);
    const ask = (key: string) => remembered.get(key, () => (made.push(key), `${key}!`));
    expect(['a', 'b', 'a', 'c', 'b', 'a'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'b!', 'a!']);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
