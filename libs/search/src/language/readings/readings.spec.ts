import fc from 'fast-check';
import { parseQuery, parseSyntax } from '../parsing/parse.js';
import { printQuery } from '../../query/print.js';
import { atOnce, readingsOf, withReadings } from './readings.js';

const parsed = (text: string) => {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.query;
};

describe('readingsOf', () => {
  it.each([
    [
      'engineering manager london',
      [
        ['london', 'city:London'],
        ['engineering manager', '"engineering manager"'],
      ],
    ],
    [
      'frontend developer Berlin',
      [
        ['Berlin', 'city:Berlin'],
        ['frontend developer', '"frontend developer"'],
      ],
    ],
    ['python in Munich', [['in Munich', 'city:Munich']]],
    [
      'data engineer new york',
      [
        ['new york', 'city:"New York"'],
        ['new york', '"new york"'],
      ],
    ],
    ['amazon web services', [['amazon web services', '"amazon web services"']]],
    ['java machine learning', [['machine learning', '"machine learning"']]],
    [
      'site reliability engineer go',
      [
        ['go', 'skill:go'],
        ['site reliability engineer', '"site reliability engineer"'],
      ],
    ],
    ['"amazon web services"', []],
    [
      'working student',
      [
        ['working student', 'seniority:intern'],
        ['working student', 'type:part-time'],
        ['working student', '"working student"'],
      ],
    ],
    ['nurse germany', [['germany', 'country:DE']]],
    ['nurse UK', [['UK', 'country:GB']]],
    ['sales dach', [['dach', 'region:DACH']]],
    ['rust remote', [['remote', 'remote:yes']]],
    ['rust remote germany', [['remote germany', 'remote:DE']]],
    [
      'rust remote europe',
      [
        ['remote europe', 'remote:EU'],
        ['remote europe', 'remote:EUROPE'],
      ],
    ],
    ['rust remote usa', [['remote usa', 'remote:US']]],
    ['visa sponsorship python', [['visa sponsorship', 'visa:yes']]],
    ['"visa sponsorship" python', [['visa sponsorship', 'visa:yes']]],
    ['senior python', [['senior', 'seniority:senior']]],
    ['Sr python', [['Sr', 'seniority:senior']]],
    ['entry level python', [['entry level', 'seniority:junior']]],
    ['part-time', [['part-time', 'type:part-time']]],
    [
      'internship berlin',
      [
        ['internship', 'type:internship'],
        ['berlin', 'city:Berlin'],
      ],
    ],
    [
      'Werkstudent',
      [
        ['Werkstudent', 'seniority:intern'],
        ['Werkstudent', 'type:part-time'],
      ],
    ],
    [
      'intern',
      [
        ['intern', 'type:internship'],
        ['intern', 'seniority:intern'],
      ],
    ],
    ['€80.000', [['€80.000', 'salary>=80kEUR']]],
    ['80,000 EUR', [['80,000 EUR', 'salary>=80kEUR']]],
    ['java 80,000€', [['80,000€', 'salary>=80kEUR']]],
    ['$120,000 java', [['$120,000', 'salary>=120kUSD']]],
    ['EUR 80.000', [['EUR 80.000', 'salary>=80kEUR']]],
    ['80 000 EUR', [['80 000 EUR', 'salary>=80kEUR']]],
    ['$120k', [['$120k', 'salary>=120kUSD']]],
    ['80k€', [['80k€', 'salary>=80kEUR']]],
    ['120.000 euro', [['120.000 euro', 'salary>=120kEUR']]],
    ['1.2m dollars', [['1.2m dollars', 'salary>=1200kUSD']]],
    ['£95k+', [['£95k+', 'salary>=95kGBP']]],
    ['not java', [['not java', '-java']]],
    ['nicht java', [['nicht java', '-java']]],
    ['java ohne senior', [['ohne senior', '-senior']]],
    ['java without php', [['without php', '-php']]],
    ['java kein php', [['kein php', '-php']]],
    ['java keine Zeitarbeit', [['keine Zeitarbeit', '-Zeitarbeit']]],
    ['java außer php', [['außer php', '-php']]],
    ['java except php', [['except php', '-php']]],
    ['java but not php', [['but not php', '-php']]],
    ['java ohne country:US', [['ohne country:US', '-country:US']]],
    ['java ohne amazon web services', [['ohne "amazon web services"', '-"amazon web services"']]],
    ['python €80k', [['€80k', 'salary>=80kEUR']]],
    ['python 120k', [['120k', 'salary>=120k']]],
    ['java not senior', [['not senior', '-senior']]],
    ['java not kotlin', [['not kotlin', '-kotlin']]],
  ])('%s', (text, expected) =>
    expect(readingsOf(parsed(text)).map(({ words, clause }) => [words, clause])).toEqual(expected),
  );

  it.each([
    'rust',
    'go',
    'data',
    'java',
    'city:London',
    '=london',
    'title:senior',
    'lon*',
    'python 2026',
    'us',
    'mobile',
    'java, 80k',
    'remote, germany',
    'java 10 000',
    '80,000,1',
    'java without',
    'java not -php',
    '="amazon web services"',
    '=amazon web services',
  ])('leaves %s alone', (text) => expect(readingsOf(parsed(text))).toEqual([]));

  it('puts the reading in the place of the words', () =>
    expect(
      readingsOf(parsed('senior engineer remote germany -java')).map(({ query }) => printQuery(query)),
    ).toEqual(['seniority:senior engineer remote germany -java', 'senior engineer remote:DE -java']));
});

describe('what is said of a reading', () => {
  const notes = (text: string) => readingsOf(parsed(text)).map(({ note }) => note);

  it.each([
    ['remote europe', ['eu-members', 'all-of-europe']],
    ['remote germany', [null]],
    ['intern', ['kind-of-employment', 'level-in-title']],
    ['java ohne php', ['left-out']],
    ['€80.000', ['pay-a-year']],
    ['new york', [null, 'one-name']],
  ])('%s', (text, expected) => expect(notes(text)).toEqual(expected));

  it('names the other names', () =>
    expect(readingsOf(parsed('amazon web services'))[0]?.others).toContain('aws'));

  it('tells all readings of the same words apart, whatever they are', () => {
    const words = [
      'remote',
      'europe',
      'not',
      'intern',
      'new',
      'york',
      '80,000',
      'EUR',
      'java',
      'machine',
      'learning',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), (some) => {
        const result = parseSyntax(some.join(' '));
        const readings = result.ok ? readingsOf(result.query) : [];
        const told = readings.map(({ words: typed, note, clause }) => `${typed} ${note} ${clause}`);
        expect(new Set(told).size).toBeGreaterThanOrEqual(
          new Set(readings.map(({ words: typed }) => typed)).size,
        );
        for (const { query } of readings) expect(parseSyntax(printQuery(query))).toEqual({ ok: true, query });
      }),
    );
  });
});

describe('readings at once', () => {
  it.each([
    ['senior frontend engineer remote europe', 'seniority:senior frontend engineer remote:EU'],
    ['java not senior', 'java -senior'],
    ['rust', null],
  ])('%s', (text, expected) => {
    const query = parsed(text);
    const read = atOnce(readingsOf(query));
    expect(read.length === 0 ? null : printQuery(withReadings(query, read))).toBe(expected);
  });
});
