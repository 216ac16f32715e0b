import fc from 'fast-check';
import { anyQuery } from '../query/fixtures/arbitraries.js';
import { textClause } from '../tree/ast.js';
import { canonicalText, normaliseQuery } from '../query/normalise.js';
import { parseSyntax } from './parsing/parse.js';
import { printClause, printQuery } from '../query/print.js';

describe('text and tree', () => {
  it('parse(print(query)) is the query', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseSyntax(printQuery(query))).toEqual({ ok: true, query });
      }),
    );
  });

  it('any text that holds a letter survives as a phrase', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (noise) => {
        const clause = textClause(`a${noise}`.trim().replace(/\s+/gu, ' '));
        expect(parseSyntax(printClause(clause))).toEqual({ ok: true, query: clause });
      }),
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = normaliseQuery(query);
        expect(normaliseQuery(once)).toEqual(once);
        expect(canonicalText(once)).toBe(printQuery(once));
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const signs = fc.constantFrom(
      '(',
      ')',
      '-',
      '"',
      ',',
      ' OR ',
      'salary>=',
      'country:',
      '*',
      ' ',
      'a',
      '180k',
      'EUR',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const result = parseSyntax(text);
        if (result.ok) return expect(parseSyntax(printQuery(result.query))).toEqual(result);
        expect(result.errors.length).toBeGreaterThan(0);
        for (const error of result.errors)
          expect(error.position + error.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
