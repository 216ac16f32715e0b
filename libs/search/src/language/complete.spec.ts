import fc from 'fast-check';
import { complete, fieldsBeginning } from './complete.js';

/** The text with `|` where the caret stands. */
const at = (marked: string): ReturnType<typeof complete> =>
  complete(marked.replace('|', ''), marked.indexOf('|'));

describe('what is completed at the caret', () => {
  it.each([
    ['py|', 0, 2, 'py', null],
    ['rust py|', 5, 7, 'py', null],
    ['py|thon', 0, 6, 'py', null],
    ['-py|', 1, 3, 'py', null],
    ['(rust OR py|)', 9, 11, 'py', null],
    ['"site rel|', 0, 9, 'site rel', null],
    ['city:|', 5, 5, '', 'city'],
    ['city:ber|', 5, 8, 'ber', 'city'],
    ['City:ber|', 5, 8, 'ber', 'city'],
    ['city:ber| rust', 5, 8, 'ber', 'city'],
    ['city:b|erlin rust', 5, 11, 'b', 'city'],
    ['-company:ac|', 9, 11, 'ac', 'company'],
    ['company:"acme ro|', 8, 16, 'acme ro', 'company'],
    ['company:"acme| rockets" rust', 8, 22, 'acme', 'company'],
    ['company:"acme| rust', 8, 13, 'acme', 'company'],
    ['company:"acme| "site reliability"', 8, 13, 'acme', 'company'],
    ['company:„acme ro|', 8, 16, 'acme ro', 'company'],
    ['company：ac|', 8, 10, 'ac', 'company'],
    ['employment:full|', 11, 15, 'full', 'type'],
    ['country:DE,a|', 11, 12, 'a', 'country'],
    ['country:DE,|', 11, 11, '', 'country'],
    ['country:DE,AT,"swi|', 14, 18, 'swi', 'country'],
    ['country:(DE OR a|', 15, 16, 'a', 'country'],
    ['country:(DE) a|', 13, 14, 'a', null],
    ['country:DE a|', 11, 12, 'a', null],
    ['country:DE, a|', 12, 13, 'a', 'country'],
    ['rust,py|', 5, 7, 'py', null],
  ] as const)('%s', (marked, from, to, typed, field) =>
    expect(at(marked)).toEqual({
      from,
      to,
      typed,
      field,
      operator: field === null ? '' : ':',
      onlyWords: false,
      distance: null,
    }),
  );

  it.each([
    ['within:40km of:|', 15, '', '40km'],
    ['within:40km of:lou|', 15, 'lou', '40km'],
    ['rust within:25mi of:lou|', 20, 'lou', '25mi'],
    ['within:40 km of:lou|', 16, 'lou', '40km'],
    ['within:40km of:"new yo|', 15, 'new yo', '40km'],
    ['-within:40km OF:"new yo|"', 16, 'new yo', '40km'],
  ])('%s: a town', (marked, from, typed, distance) =>
    expect(at(marked)).toMatchObject({ from, typed, field: 'city', onlyWords: false, distance }),
  );

  it.each(['of:lou|', 'rust of:lou|', 'within:40km OR of:lou|', 'within:40km of:"Berlin, DE" lou|'])(
    '%s: no town',
    (marked) => expect(at(marked)?.distance ?? null).toBeNull(),
  );

  it.each([
    ['posted<|', 7, '', 'posted', '<'],
    ['posted>3|', 7, '3', 'posted', '>'],
    ['rust salary>=80|', 13, '80', 'salary', '>='],
    ['-open>|', 6, '', 'open', '>'],
    ['within:|', 7, '', 'within', ':'],
    ['within:4|', 7, '4', 'within', ':'],
  ])('%s: the value of a comparison', (marked, from, typed, field, operator) =>
    expect(at(marked)).toMatchObject({ from, typed, field, operator, onlyWords: false }),
  );

  it.each([
    ['=py|', 1, 3, null],
    ['title:plat|', 6, 10, 'title'],
    ['title:=plat|', 7, 11, 'title'],
    ['title:(a,plat|', 9, 13, 'title'],
  ] as const)('%s: with words only', (marked, from, to, field) =>
    expect(at(marked)).toMatchObject({ from, to, field, onlyWords: true }),
  );

  it.each([
    '|',
    'rust |',
    'rust -|',
    'rust OR|',
    'pyth*|',
    'p?th|',
    '"python"|',
    'salary >= 80|',
    'salary:80|',
    'nofield:x|',
    'skill:=go|',
    'ci|ty:berlin',
    '"open" rust)|',
    'country:DE, |',
    '=|',
  ])('%s: nothing', (marked) => expect(at(marked)).toBeNull());

  it('always lies within the text, with the caret between its ends', () => {
    const sign = fc.constantFrom(...' "“„»(),|-=*\\:<aN1', 'city:', 'title:', 'OR', 'ber');
    const text = fc.array(sign, { maxLength: 20 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (typed, n) => {
        const caret = Math.min(n, typed.length);
        const found = complete(typed, caret);
        if (found === null) return;
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.from).toBeLessThanOrEqual(caret);
        expect(found.to).toBeGreaterThanOrEqual(caret);
        expect(found.to).toBeLessThanOrEqual(typed.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('names fields by their names and other names, as they are written', () => {
    expect(fieldsBeginning('ci')).toEqual(['city:']);
    expect(fieldsBeginning('SAL')).toEqual(['salary>=', 'salary<=']);
    expect(fieldsBeginning('emp')).toEqual(['type:']);
    expect(fieldsBeginning('constructor')).toEqual([]);
  });
});
