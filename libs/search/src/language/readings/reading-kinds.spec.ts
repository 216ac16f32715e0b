import { parseQuery } from '../parsing/parse.js';
import { readingsOf } from './readings.js';

const clauses = (text: string) => {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return readingsOf(result.query).map(({ clause }) => clause);
};

describe('places of several words', () => {
  it.each([
    ['San Francisco, CA', 'city:"San Francisco, US"'],
    ['new york, ny', 'city:"New York, US"'],
    ['engineer berlin, germany', 'city:"Berlin, DE"'],
    ['Munich, Bavaria, Germany', 'city:"Munich, DE"'],
    ['London, UK', 'city:"London, GB"'],
    ['toronto, ontario', 'city:"Toronto, CA"'],
    ['Köln, NRW', 'city:"Cologne, DE"'],
    ['california', 'region:US-CA'],
    ['texas nurse', 'region:US-TX'],
    ['bayern', 'country:DE'],
    ['remote us', 'remote:US'],
    ['remote uk', 'remote:GB'],
    ['remote de', 'remote:DE'],
    ['in us', 'country:US'],
    ['uk', 'country:GB'],
    ['usa', 'country:US'],
    ['remote it support', 'remote:yes'],
  ])('%s', (text, clause) => expect(clauses(text)).toEqual([clause]));

  it.each(['london, berlin', 'us', 'IT support', 'berlin, ny', 'java, kotlin'])('not %s', (text) =>
    expect(clauses(text)).toEqual([]),
  );
});

describe('distances', () => {
  it.each([
    ['within 40km of berlin', 'within:40km of:"Berlin, DE"'],
    ['berlin 50km', 'within:50km of:"Berlin, DE"'],
    ['50 km berlin', 'within:50km of:"Berlin, DE"'],
    ['within 40km of Austin, TX', 'within:40km of:"Austin, US"'],
    ['münchen umkreis 30 km', 'within:30km of:"Munich, DE"'],
    ['im umkreis von 30 km um hamburg', 'within:30km of:"Hamburg, DE"'],
    ['30 miles around boston', 'within:30mi of:"Boston, US"'],
  ])('%s', (text, clause) => expect(clauses(text)).toEqual([clause]));
});

describe('pay', () => {
  it.each([
    ['80k-100k', 'salary>=80k salary<=100k'],
    ['80-100k', 'salary>=80k salary<=100k'],
    ['80.000-100.000 EUR', 'salary>=80kEUR salary<=100kEUR'],
    ['$120k-150k', 'salary>=120kUSD salary<=150kUSD'],
    ['$50/hour', 'salary>=104kUSD'],
    ['50 €/h', 'salary>=104kEUR'],
    ['salary between 80k and 100k', 'salary>=80k salary<=100k'],
    ['gehalt zwischen 60k und 80k', 'salary>=60k salary<=80k'],
    ['gehalt ab 80.000', 'salary>=80k'],
    ['salary over 100k', 'salary>=100k'],
    ['bis 90k', 'salary<=90k'],
  ])('%s', (text, clause) => expect(clauses(text)).toEqual([clause]));

  it.each(['2020-2024', '80 hours', 'team of 100 people', '100k-80k'])('not %s', (text) =>
    expect(clauses(text)).toEqual([]),
  );
});

describe('levels, names and words between words', () => {
  it.each([
    ['director', ['seniority:director']],
    ['front end', ['"front end"']],
    ['back end java', ['"back end"']],
    ['go developer', ['skill:go']],
    ['r developer', ['skill:r']],
    ['c engineer', ['skill:c']],
    ['entwickler go', ['skill:go']],
    ['java und kotlin', ['java kotlin']],
    ['java oder kotlin oder go', ['java OR kotlin OR go']],
    ['berlin oder new york', ['city:Berlin,"New York"']],
    ['software engineering manager berlin', ['city:Berlin', '"engineering manager"']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});
