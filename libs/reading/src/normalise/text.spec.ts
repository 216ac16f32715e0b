import { cleanText } from './text.js';

describe('cleanText', () => {
  it.each([
    ['Nothing to do\nhere', 'Nothing to do\nhere'],
    [' ends \n', 'ends'],
    ['two  blanks', 'two blanks'],
    ['a\tb\u00a0c\u3000d', 'a b c d'],
    ['line \n line', 'line\nline'],
    ['line\n\n\nline', 'line\nline'],
    ['line\r\nline\rline\u2028line\u0085line', 'line\nline\nline\nline\nline'],
    ['a \u200b b', 'a b'],
    ['a\n\u200e\nb', 'a\nb'],
    ['a\u000bb', 'ab'],
    ['so\u00adft', 'soft'],
    ['\ud800 lone', '\ufffd lone'],
    ['👋 hi\u{e0041}', '👋 hi'],
    ['tab\t\n', 'tab'],
  ])('%j: %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('cuts what is longer than anybody writes', () =>
    expect(cleanText('a'.repeat(200_001)).length).toBe(200_000));
});
