import { parseQuery } from './parse.js';
import { printQuery } from './print.js';
import { readingsOf, readThrough } from './readings.js';

const parsed = (text: string) => {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.query;
};

describe('readingsOf', () => {
  it.each([
    ['engineering manager london', [['london', 'city:London']]],
    ['frontend developer Berlin', [['Berlin', 'city:Berlin']]],
    ['python in Munich', [['in Munich', 'city:Munich']]],
    ['data engineer new york', [['new york', 'city:"New York"']]],
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
    ['Werkstudent', [['Werkstudent', 'type:part-time']]],
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
  ])('leaves %s alone', (text) => expect(readingsOf(parsed(text))).toEqual([]));

  it('puts the reading in the place of the words', () =>
    expect(
      readingsOf(parsed('senior engineer remote germany -java')).map(({ query }) => printQuery(query)),
    ).toEqual(['seniority:senior engineer remote germany -java', 'senior engineer remote:DE -java']));
});

describe('readThrough', () => {
  it.each([
    ['senior frontend engineer remote europe', 'seniority:senior frontend engineer remote:EU'],
    ['java not senior', 'java -senior'],
    ['rust', null],
  ])('%s', (text, expected) => {
    const read = readThrough(parsed(text));
    expect(read === null ? null : printQuery(read)).toBe(expected);
  });
});
