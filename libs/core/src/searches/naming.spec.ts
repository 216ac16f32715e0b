import { MOST_NAME, nameOf, typedOf, typedThen } from './naming.js';

describe('what people are shown of a search', () => {
  it('is how they typed it, or its canonical text where that is not known', () => {
    expect(typedOf({ query: 'remote:yes rust', typed: 'Rust remote:yes' })).toBe('Rust remote:yes');
    expect(typedOf({ query: 'remote:yes rust' })).toBe('remote:yes rust');
  });

  it('is, of a wording of before, how that was typed', () => {
    const search = {
      query: 'b',
      typed: 'B',
      versions: [
        { query: 'a', typed: 'A', fromSeq: 1, toSeq: 2 },
        { query: 'b', fromSeq: 2, toSeq: null },
      ],
      previous: { query: 'c', typed: 'C', rhythm: 'daily' as const },
    };
    expect(['a', 'b', 'c', 'd'].map((query) => typedThen(search, query))).toEqual(['A', 'B', 'C', 'd']);
    expect(typedThen(undefined, 'a')).toBe('a');
  });
});

describe('nameOf', () => {
  it.each([
    ['Rust remote:yes', 'Rust remote'],
    ['nachtwächter city:"New York"', 'nachtwächter New York'],
    ['"data engineer" -php', 'data engineer -php'],
    ['-remote:no salary>=80k', '-remote:no salary>=80k'],
    ['(go OR rust) remote:eu', '(go OR rust) eu'],
  ])('says %s in words', (typed, name) => expect(nameOf({ query: 'x', typed })).toBe(name));

  it('is the name that was given, and never too long', () => {
    expect(nameOf({ query: 'rust', name: 'My next job' })).toBe('My next job');
    expect([...nameOf({ query: 'ä'.repeat(100) })]).toHaveLength(MOST_NAME);
  });
});
