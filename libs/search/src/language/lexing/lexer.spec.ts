import fc from 'fast-check';
import { lex } from './lexer.js';

/** Everything that the lexer treats in a way of its own, alone and in company. */
const SPECIAL = [...' "“”„«»(),|-−–*\\:<>=aN1\n\u00a0\u2028'];

describe('cutting a query text', () => {
  it('comes to an end whatever sign stands alone', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const { lexemes, error } = lex(String.fromCharCode(code));
      expect(lexemes.length + (error === null ? 0 : 1)).toBeLessThanOrEqual(1);
    }
  });

  it('takes at least one sign with each lexeme, and none twice', () => {
    const text = fc.array(fc.constantFrom(...SPECIAL), { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (query) => {
        let end = 0;
        for (const { position, length } of lex(query).lexemes) {
          expect(position).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = position + length;
        }
        expect(end).toBeLessThanOrEqual(query.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['"new york"', '“new york”', '„new york“', '”new york”', '«new york»', '»new york«'])(
    'reads %s as a phrase',
    (text) => {
      expect(lex(text).lexemes).toMatchObject([{ value: 'new york', quoted: true }]);
    },
  );

  it('says of a quote that stands alone that it is not closed', () => {
    for (const quote of '"“”„«»')
      expect(lex(`rust ${quote}`).error).toMatchObject({ code: 'unclosed-quote' });
  });
});
