import { parseQuery } from './parse.js';
import { mendedBy } from './mends.js';
import { readingsOf } from '../readings/readings.js';

/** Texts that are refused, each with what its mend must keep of it, and what it must be. */
const WRONG: readonly (readonly [text: string, mended: string])[] = [
  ['--java', '-java'],
  ['——java', '-java'],
  ['!-java', '-java'],
  ['-!java', '-java'],
  ['NOT -java', '-java'],
  ['not NOT NOT java', 'not -java'],
  ['--remote:yes', '-remote:yes'],
  ['go --(rust OR zig)', 'go -(rust OR zig)'],
  ['--"site reliability"', '-"site reliability"'],
  ['–title:chef –-cook', '–title:chef -cook'],
  ['within:40km Louisville', 'within:40km of:"Louisville, US"'],
  ['within:40km of:Louisvile', 'within:40km of:"Louisville, US"'],
  ['within:40 km of new york', 'within:40km of:"New York, US"'],
  ['within:25mi around Berlin go', 'within:25mi of:"Berlin, DE" go'],
  ['within:900km of:Berlin', 'within:500km of:"Berlin"'],
  ['within:Berlin', 'within:40km of:"Berlin, DE"'],
  ['umkreis:50km berlin', 'within:50km of:"Berlin, DE"'],
  ['radius:30km münchen', 'within:30km of:"Munich, DE"'],
  ['salary>=80k-100k', 'salary>=80k salary<=100k'],
  ['salary>=80-100k', 'salary>=80k salary<=100k'],
  ['salary<=80k–100k', 'salary>=80k salary<=100k'],
  ['salary>=80.000-100.000€', 'salary>=80kEUR salary<=100kEUR'],
  ['salary>=80k bis 100k go', 'salary>=80k salary<=100k go'],
  ['salary>=80k to 100k', 'salary>=80k salary<=100k'],
  ['-salary>=80k-100k', '-(salary>=80k salary<=100k)'],
  ['go OR salary>=80k-100k', 'go OR (salary>=80k salary<=100k)'],
  ['salary>=50€/h', 'salary>=104kEUR'],
  ['salary>=$50/hour', 'salary>=104kUSD'],
  ['salary>=50 per hour', 'salary>=104k'],
  ['salary>=50 EUR pro Stunde', 'salary>=104kEUR'],
  ['salary>=500€/day', 'salary>=130kEUR'],
  ['salary>=4000 EUR im Monat', 'salary>=48kEUR'],
  ['salary<=40-50€/h', 'salary>=83200EUR salary<=104kEUR'],
  ['pay>=50/h', 'salary>=104k'],
  ['pay>=80 000', 'salary>=80k'],
  ['gehalt: 80 000 €', 'salary>=80kEUR'],
  ['salary: 80k', 'salary>=80k'],
  ['salary>=-5', 'salary>=5'],
  ['salary>=~80k', 'salary>=80k'],
  ['salary>=80k+', 'salary>=80k'],
  ['salary>=180.000', 'salary>=180k'],
  ['salry>=80k-100k', 'salary>=80k salary<=100k'],
  ['80000 €', 'salary>=80kEUR'],
  ['go 80.000 €', 'go salary>=80kEUR'],
  ['jav?', 'jav*'],
  ['ja*va', 'ja*'],
  ['*entwickler', 'entwickler'],
  ['"foo*"', 'foo*'],
  ['"foo bar*"', '"foo bar"'],
  ['title:"foo*"', 'title:foo*'],
  ['city:"foo*"', 'city:"foo"'],
  ['java / spring', 'java OR spring'],
  ['-java / spring', '-(java OR spring)'],
  ['country:DE / AT', 'country:DE,AT'],
  ['=title:k8s', 'title:=k8s'],
  ['=title:"site reliability"', 'title:="site reliability"'],
  ['=city:berlin', 'city:berlin'],
  ['within:=40km of:Berlin', 'within:40km of:Berlin'],
  ['k8s -kubernetes', '=k8s -=kubernetes'],
  ['posted<30', 'posted<30d'],
  ['posted:"2 weeks"', 'posted<14d'],
  ['posted<1m', 'posted<30d'],
  ['open>400d', 'open>366d'],
  ['experience<=99', 'experience<=50'],
  ['experience>=3', '-experience<=2'],
  ['reposted<2', '-reposted>=2'],
  ['family:devops', 'family:infrastructure'],
  ['bonus:yes', 'pay:bonus'],
  ['city:"Austin, TX"', 'city:"Austin, US"'],
  ['region:germany', 'country:DE'],
  ['country:Germny', 'country:Germany'],
  ['lang:deutsch', 'lang:de'],
  ['contry: DE', 'country:DE'],
  ['"open', '"open"'],
  ['note: python', '"note: python"'],
];

describe('what is to be written instead', () => {
  it.each(WRONG)('%s: %s, which is read', (text, expected) => {
    const result = parseQuery(text);
    const mended = result.ok ? null : mendedBy(text, result.errors);
    expect(mended).toBe(expected);
    expect(parseQuery(expected)).toMatchObject({ ok: true });
  });

  it.each([
    'salary>=lots',
    'posted>old',
    'umkreis:25km',
    'country:',
    'city: -berlin',
    'lang:klingon',
    'department:"',
  ])('%s: nothing, rather than a value that nobody typed', (text) =>
    expect(parseQuery(text)).toMatchObject({ ok: false, errors: [{ suggestion: null }] }),
  );

  it.each([
    ['java – go', '–'],
    ['java ! go', '!'],
    ['java / go', '/'],
    ['java ; go', ';'],
  ])('%s: names the sign that was typed', (text, sign) =>
    expect(parseQuery(text)).toMatchObject({ ok: false, errors: [{ fault: { sign } }] }),
  );

  it('an amount with a comma is one word, which may mean pay', () => {
    const read = parseQuery('$150,000 developer');
    expect(read.ok && readingsOf(read.query).map(({ clause }) => clause)).toContain('salary>=150kUSD');
  });
});
