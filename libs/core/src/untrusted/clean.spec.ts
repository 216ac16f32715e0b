import fc from 'fast-check';
import { cleanLine, withoutInvisible } from './clean.js';

describe('cleanLine', () => {
  it.each([
    ['a right-to-left override', 'Engineer \u202egnp.exe', 'Engineer gnp.exe'],
    ['embeddings and their end', '\u202aA\u202b B\u202c', 'A B'],
    ['isolates', '\u2066A\u2067 B\u2068 C\u2069', 'A B C'],
    ['tag characters', 'Chef\u{e0001}\u{e0041}\u{e007f}', 'Chef'],
    ['selectors that hide a message', 'Go\u{e0100}\u{e01ef} Engineer', 'Go Engineer'],
    ['C1 controls', 'A\u0080\u009bB', 'AB'],
    ['C0 controls and DEL', 'A\u0000\u001b\u007fB', 'AB'],
    ['zero-width blanks and the soft hyphen', 'Soft\u00adware\u200b\u2060\ufeff', 'Software'],
    ['NEL', 'A\u0085B', 'A B'],
    ['separators of lines and paragraphs', 'A\u2028B\u2029C', 'A B C'],
    ['CR, LF and tab', ' A\r\n\tB ', 'A B'],
    ['a lone surrogate', 'A\ud800B', 'A\ufffdB'],
    ['nothing that can be seen', '\u202e\u200b\u2066', ''],
  ])('takes out %s', (_, dirty, clean) => expect(cleanLine(dirty)).toBe(clean));

  it.each([
    ['Arabic', 'مهندس برمجيات'],
    ['Hebrew with a mark', 'מפתח C++\u200e בתל אביב'],
    ['Persian with a non-joiner', 'برنامه\u200cنویس'],
    ['an emoji of several', 'Team \u{1f469}\u200d\u{1f4bb}\ufe0f'],
    ['an ideographic variant', '葛\u{e0100}城'],
    ['signs', 'R&D <T> — “C++”'],
  ])('keeps %s', (_, text) => expect(cleanLine(text)).toBe(text));

  it('changes nothing more when applied again, and leaves nothing unseen, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanLine(text);
        expect(cleanLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });
});

describe('withoutInvisible', () => {
  it('keeps the lines of a text', () => expect(withoutInvisible('a\n\u202eb\n')).toBe('a\nb\n'));
});
