import { parseQuery } from './parse.js';

const hint = (text: string): string | null => {
  const result = parseQuery(text);
  if (result.ok) throw new Error(`${text} is read`);
  return result.errors[0]?.suggestion ?? null;
};

describe('a field by another name', () => {
  it.each([
    ['abteilung:Vertrieb', 'department:Vertrieb'],
    ['abteilung:', null],
    ['Ort: Berlin', 'city:Berlin'],
    ['gehalt: 80 000 €', 'salary>=80kEUR'],
    ['gehalt>=50€/h', 'salary>=104kEUR'],
    ['umkreis:50km berlin', 'within:50km of:"Berlin, DE"'],
    ['salry>=80k-100k', 'salary>=80k salary<=100k'],
    ['bonus:yes', 'pay:bonus'],
    ['bonus:nein', '-pay:bonus'],
    ['umkreis:Berlin', 'within:40km of:"Berlin, DE"'],
    ['umkreis:25km', null],
    ['radius:25mi of:"Louisville, US"', 'within:25mi of:"Louisville, US"'],
    ['distance:25 mi of:Berlin', 'within:25mi of:"Berlin, DE"'],
    ['kind:fulltime', 'type:full-time'],
    ['art:Vollzeit', 'type:full-time'],
    ['vertrag:freelance', 'type:contract'],
    ['contract:freelance', 'type:contract'],
    ['ort:Berlin', 'city:Berlin'],
    ['ort:Deutschland', 'country:DE'],
    ['location:remote', 'remote:yes'],
    ['location:"remote germany"', 'remote:DE'],
    ['stadt:München', 'city:Munich'],
    ['land:Deutschland', 'country:DE'],
    ['bundesland:Ontario', 'region:CA-ON'],
    ['gehalt:80000', 'salary>=80k'],
    ['gehalt>=80.000€', 'salary>=80kEUR'],
    ['gehalt<=80k', 'salary<=80k'],
    ['lohn:lots', null],
    ['wage>=$40k', 'salary>=40kUSD'],
    ['firma:Acme', 'company:Acme'],
    ['unternehmen:"Acme Rockets"', 'company:"Acme Rockets"'],
    ['erfahrung:5', 'experience<=5'],
    ['erfahrung:"5 Jahre"', 'experience<=5'],
    ['sprache:deutsch', 'lang:de'],
    ['sprache:englisch', 'lang:en'],
    ['homeoffice:ja', 'remote:yes'],
    ['home-office:nein', '-remote:yes'],
    ['job:developer', 'title:developer'],
    ['role:developer', 'title:developer'],
    ['position:developer', 'title:developer'],
    ['stelle:Entwickler', 'title:Entwickler'],
    ['level:senior', 'seniority:senior'],
    ['level:"entry level"', 'seniority:junior'],
    ['kategorie:backend', 'family:backend'],
    ['team:platform', 'department:platform'],
    ['seit:7', 'posted<7d'],
    ['date:"2 weeks"', 'posted<14d'],
    ['datum:heute', 'posted<1d'],
    ['visum:ja', 'visa:yes'],
    ['stichwort:kafka', 'kafka'],
    ['Vergütung:80k', 'salary>=80k'],
  ])('%s is %s', (text, expected) => {
    expect(hint(text)).toBe(expected);
    if (expected !== null) expect(parseQuery(expected)).toMatchObject({ ok: true });
  });

  it('takes the city of a distance with it', () =>
    expect(parseQuery('go radius:25mi of:Berlin rust')).toMatchObject({
      ok: false,
      errors: [{ position: 3, length: 21 }],
    }));
});
