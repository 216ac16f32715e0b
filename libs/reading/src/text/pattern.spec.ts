import { gathered, pattern } from './pattern.js';

describe('pattern', () => {
  it.each([
    [String.raw`^\p{L}+$`, 'Größe', true],
    [String.raw`^[\p{L}-]+$`, 'plná-мова', true],
    [String.raw`^\p{L}+$`, '年収', true],
    [String.raw`(?<![\p{L}\p{N}])pay`, 'épay', false],
    [String.raw`(?<![\p{L}\p{N}])pay`, '1pay', false],
    [String.raw`^[^\p{L}]+$`, ' ,;–×・', true],
    [String.raw`^\[[\p{L}]\]$`, '[é]', true],
    [String.raw`^\p{Lu}`, 'ß', true],
    [String.raw`^\p{Lu}`, '年', false],
  ])('%s in %s: %s', (source, text, found) => expect(pattern(source).test(text)).toBe(found));

  it('tells which property it does not know', () => {
    expect(() => pattern(String.raw`\p{Script=Han}`)).toThrow(String.raw`\p{Script=Han}`);
  });
});

describe('gathered', () => {
  it('finds the same words', () => {
    const words = String.raw`salar|satz|\bpay|\bplat|euro`;
    const found = (text: string): boolean => pattern(gathered(words)).test(text);
    expect(['Salary', 'Tarifsatz', 'pay', 'a plat', 'Euros'].map(found)).toEqual(Array(5).fill(true));
    expect(['sal', 'repay', 'splat', 'eu'].map(found)).toEqual(Array(4).fill(false));
  });
});

describe('no letter before and behind', () => {
  const ends = pattern(String.raw`(?<![\p{L}\p{N}])day(?!\p{L})`);

  it.each(['day', 'a day off', '(Day)', 'day5', '・day', 'day。', '“day”', 'day\ufe0f'])(
    'is found: %s',
    (text) => expect(ends.test(text)).toBe(true),
  );
  it.each(['days', 'today', '2day', 'dayé', 'ſday', 'dayж', 'day日', '한day', 'dayﾃ', 'dayＡ'])(
    'is not found: %s',
    (text) => expect(ends.test(text)).toBe(false),
  );
  it('keeps what a class holds beside letters, and a class without them', () => {
    const spaced = pattern(String.raw`x(?![\p{L}+_])(?![!?])`);
    expect(['x', 'x.', 'x+', 'x_', 'xé', 'x日', 'x!'].map((text) => spaced.test(text))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
