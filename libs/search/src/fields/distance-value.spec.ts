import fc from 'fast-check';
import { circleOfValue } from './distance-value.js';
import { analysePosting, evaluate } from '../match/index.js';
import { NOW, postingWith } from '../match/fixtures/postings.js';
import { unlocatedCentres } from './distance-value.js';
import { canonicalText } from '../query/normalise.js';
import { parseQuery } from '../language/parsing/parse.js';
import { printQuery } from '../query/print.js';

const printed = (text: string): string => {
  const result = parseQuery(text);
  return result.ok
    ? printQuery(result.query)
    : `refused: ${result.errors[0]?.message} ${result.errors[0]?.suggestion ?? ''}`;
};

describe('within', () => {
  it.each([
    ['within:40km of:"Louisville, US"', 'within:40km of:"Louisville, US"'],
    ['within:40 km of:Berlin', 'within:40km of:"Berlin, DE"'],
    ['within:40km of:Berlin', 'within:40km of:"Berlin, DE"'],
    ['within:25mi of:"Louisville, US"', 'within:25mi of:"Louisville, US"'],
    ['within:25 miles of:"Louisville, US"', 'within:25mi of:"Louisville, US"'],
    ['within:10mi of:"Isle of Palms, US"', 'within:10mi of:"Isle of Palms, US"'],
    ['within:=40km of:Berlin', expect.stringContaining('Write within:40km of:Berlin.')],
    ['within:40km of:=Berlin', expect.stringContaining('Write of:Berlin.')],
    ['within:40km of:Ber*', expect.stringContaining('takes a whole value, without a star')],
    ['within:311mi of:Berlin', expect.stringMatching(/\(310 miles\)\. within:310mi of:"Berlin"$/)],
    ['within:"40km of Munich, DE"', 'within:40km of:"Munich, DE"'],
    ['within:40km of:München python', 'within:40km of:"Munich, DE" python'],
    ['-within:10km of:"Paris, France"', '-within:10km of:"Paris, FR"'],
    ['(within:40km of:Berlin OR remote:DE)', 'within:40km of:"Berlin, DE" OR remote:DE'],
    [
      'within:40km',
      expect.stringMatching(/is not a distance around a city: write it like 40km of:"Berlin, DE"\. $/),
    ],
    ['within:40km of:Louisvile', expect.stringMatching(/ within:40km of:"Louisville, US"$/)],
    ['within:900km of:Berlin', expect.stringMatching(/\(310 miles\)\. within:500km of:"Berlin"$/)],
    [
      'within:40km of:"Nowhereville, US"',
      'refused: within: "Nowhereville, US" is not a city that this board knows; write it with its country. city:"Nowhereville, US"',
    ],
    ['within:40km of:"Austin, TX"', expect.stringMatching(/ within:40km of:"Austin, US"$/)],
    ['within:25mi of:"Austin, TX, US"', expect.stringMatching(/ within:25mi of:"Austin, US"$/)],
    ['within:40km of:"Louisville, CO"', expect.stringMatching(/ city:"Louisville, US"$/)],
    ['within:40km of:"Berlin, Nowhere"', expect.stringMatching(/ within:40km of:"Berlin, DE"$/)],
    ['within:40km of:"!, US"', expect.stringMatching(/with its country\. $/)],
    ['within:40km of:"La Jolla, US"', 'within:40km of:"La Jolla, US"'],
    ['within:40km of:"La Jolla"', 'within:40km of:"La Jolla, US"'],
  ])('%s is read and printed', (text, expected) => {
    expect(printed(text)).toEqual(expected);
    if (typeof expected === 'string' && !expected.startsWith('refused'))
      expect(printed(expected)).toBe(expected);
  });

  it.each([
    ['go within:40km of:"Nowhereville, US" python', 'go city:"Nowhereville, US" python'],
    ['within:40km of:"Austin, TX"', 'within:40km of:"Austin, US"'],
  ])('is mended as a whole: %s', (text, mended) => {
    const result = parseQuery(text);
    const { position, length, suggestion } = result.ok ? {} : (result.errors[0] ?? {});
    if (position === undefined || length === undefined) throw new Error('It was understood.');
    expect(text.slice(0, position) + suggestion + text.slice(position + length)).toBe(mended);
  });

  it('names the centres that no distance can be measured from', () => {
    const centres = (text: string): readonly string[] => {
      const parsed = parseQuery(text);
      return parsed.ok ? unlocatedCentres(parsed.query) : ['refused'];
    };
    expect(centres('go (within:9km of:"La Jolla, US" OR -within:40km of:"La Jolla, US")')).toEqual([
      'La Jolla, US',
    ]);
    expect(centres('go within:40km of:Berlin')).toEqual([]);
  });

  it('is the same search in canonical form', () => {
    const parsed = parseQuery('go within:25mi of:"Louisville, US"');
    expect(parsed.ok && canonicalText(parsed.query)).toBe('go within:25mi of:"Louisville, US"');
  });

  it('is as far as it was written, in miles or kilometres', () => {
    expect(circleOfValue('25mi of Louisville, US').km).toBeCloseTo(40.2336, 10);
    expect(circleOfValue('40km of Isle of Palms, US')).toEqual({
      km: 40,
      centre: { city: 'Isle of Palms', country: 'US' },
    });
  });

  it('stays in its unit, there and back', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 310 }),
        fc.constantFrom('km', 'mi'),
        fc.constantFrom('Louisville, US', 'Isle of Palms, US', 'Munich, DE'),
        (distance, unit, place) => {
          const text = `within:${distance}${unit} of:"${place}"`;
          expect(printed(text)).toBe(text);
        },
      ),
    ));

  const holds = (
    text: string,
    city: string,
    country: string | null,
    region: string | null = null,
  ): boolean => {
    const parsed = parseQuery(text);
    if (!parsed.ok) throw new Error(text);
    const view = postingWith({ facts: { places: [{ country, region, city }] } });
    return evaluate(parsed.query, analysePosting(view), NOW);
  };

  it.each([
    ['Potsdam', 'DE', null, true],
    ['Berlin', 'DE', null, true],
    ['Brandenburg an der Havel', 'DE', null, false],
    ['Hamburg', 'DE', null, false],
    ['München', 'DE', null, false],
    ['Kleinkleckersdorf', 'DE', null, false],
    ['Berlin', 'US', 'NH', false],
  ])('40 km of Berlin, DE holds %s, %s: %j %s', (city, country, region, expected) =>
    expect(holds('within:40km of:"Berlin, DE"', city, country, region)).toBe(expected),
  );

  it.each([
    ['Jeffersonville', 'US', 'IN', true],
    ['New Albany', 'US', 'IN', true],
    ['Louisville', 'US', 'KY', true],
    ['Louisville', 'US', 'CO', false],
    ['Lexington', 'US', 'KY', false],
    ['Oakland', 'US', 'CA', false],
  ])('40 km of Louisville, US holds %s, %s %s: %s', (city, country, region, expected) =>
    expect(holds('within:40km of:"Louisville, US"', city, country, region)).toBe(expected),
  );

  it('holds by the distance: a wider circle holds more', () => {
    expect(holds('within:20km of:"San Francisco, US"', 'San Jose', 'US', 'CA')).toBe(false);
    expect(holds('within:80km of:"San Francisco, US"', 'San Jose', 'US', 'CA')).toBe(true);
  });

  it('takes a place without known coordinates by its name', () => {
    expect(holds('within:10km of:"New York, US"', 'New York', 'US', 'NY')).toBe(true);
  });
});
