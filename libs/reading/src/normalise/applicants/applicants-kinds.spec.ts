import { readApplicants } from './applicants.js';

const read = (locationText: string, title = 'Software Engineer', text = '') =>
  readApplicants(undefined, 'remote', { locationText, title, text }).applicants;
const countriesOf = (one: ReturnType<typeof read>) => (one.kind === 'limited' ? one.countries : []);
const only = (...countries: string[]) => ({ kind: 'limited', countries, regions: [] });

const EXCL = [
  'Remote, Europe without France',
  'Remote - EU (France excluded)',
  'Remote, EMEA (France excepted)',
  'Remote, Europe save for France',
  'Remote in Europe, France excluded',
  'Remote EU exkl. Frankreich',
  'Remote, Europe (Frankreich ausgenommen)',
  'Remote, Europa (Francia excluida)',
  'Remote, Europa (Francia esclusa)',
  'Remote, Europa (Frankrijk uitgezonderd)',
  'Remote EU (bez Francji)',
  'Remote, all of Europe with the exception of France',
  'Remote, Europe ohne Frankreich',
  'Remote - Europe barring France',
];
const TEXT_EXCL = [
  'We hire in all countries but France.',
  'We can hire anywhere in Europe save for France.',
  'We hire everywhere in the EU, France excepted.',
  'You can live in any country of the EU except France.',
  'Wir stellen in ganz Europa ein, Frankreich ausgenommen.',
  'We hire across the EU, with France excluded.',
  "Nous recrutons dans toute l'Europe sauf en France.",
  'We employ people in every EU country bar France.',
];
const WORLD = [
  'Remote, weltweit',
  'Remote (any country)',
  'Télétravail, monde entier',
  'Dans le monde entier, remote',
  'Teletrabajo, todo el mundo',
  'Remoto, qualquer país',
  'Remote, elk land',
  'Da remoto, tutto il mondo',
  'Zdalnie, cały świat',
  'Remote, hela världen',
  'Remote, all countries',
  'Remote - anywhere in the world',
];
const NAMED = [
  'Deutschlandweit, remote',
  'Remote (deutschlandweit)',
  'Bundesweit, Deutschland, Homeoffice',
  'Homeoffice, ganz Deutschland',
  'Remote, Germany-wide',
  'Germany (home office)',
  'Hemarbete, Tyskland',
  'Distans, Tyskland',
  'Thuiswerk, Duitsland',
  'Telelavoro, Germania',
];
const OR = [
  'Remote | Spain | Portugal',
  'Remote / Spain / Portugal',
  'Remote; Spain; Portugal',
  'Remote • Spain • Portugal',
  'Spain / Portugal / Remote',
  'Spain | Portugal | Remote',
  'Remote - Spain | Portugal',
  'Remote: Spain / Portugal',
  'Remote (Spain | Portugal)',
  'Spain; Portugal; Remote',
  'Remote: Spain; Portugal',
  'Remote, Spain & Portugal',
  'Remote - Spain or Portugal',
];
const TITLE = [
  'QA Tester | Remote | Poland',
  'QA Tester, Remote (Poland)',
  'QA Tester - remoto Polonia',
  'Remote QA Tester - Poland',
  'QA Tester (m/w/d) remote, Polen',
  'QA Tester | Poland | Remote',
  'QA Tester - Poland (Remote)',
  'QA Tester / Remote / Poland',
  'QA Tester, Remote - Poland',
  'QA Tester: Remote in Poland',
  'QA Tester – Homeoffice Polen',
  'QA Tester (Poland, remote)',
];
const TITLE_WORLD = [
  'QA Tester, remote worldwide',
  'QA Tester | Remote | Worldwide',
  'QA Tester (remote, anywhere)',
  'QA Tester (weltweit remote)',
  'QA Tester - Remote - Global',
  'Remote QA Tester - Worldwide',
];
const TEXT_LANG = [
  'Dein Wohnsitz ist in Deutschland.',
  'Du lebst in Deutschland.',
  'Sie wohnen in Deutschland.',
  'Du musst in Deutschland leben.',
  'Du musst deinen Wohnsitz in Deutschland haben.',
  'Vous habitez en Allemagne.',
  'Vous devez résider en Allemagne.',
  'Tu vis en Allemagne.',
  'Je woont in Duitsland.',
  'Je moet in Duitsland wonen.',
  'Je bent woonachtig in Duitsland.',
  'Devi vivere in Germania.',
  'Vivi in Germania.',
  'È necessario risiedere in Germania.',
  'Mieszkasz w Niemczech.',
  'Musisz mieszkać w Niemczech.',
  'Wymagamy zamieszkania w Niemczech.',
  'Du bor i Tyskland.',
  'Du måste vara bosatt i Tyskland.',
  'Debes residir en Alemania.',
  'Tienes que vivir en Alemania.',
  'Resides en Alemania.',
  'Você deve residir na Alemanha.',
  'Você precisa morar na Alemanha.',
  'You have to live in Germany.',
  'You need to reside in Germany.',
  'We can only employ you in Germany.',
  'We employ you in Germany.',
  'Applicants have to be resident in Germany.',
  'Nur für Bewerber aus Deutschland.',
];
const TEXT_WORLD = [
  'It does not matter where in the world you live.',
  'You can do this work from any country.',
  'Work from any country on earth.',
  'Du kannst weltweit arbeiten.',
  'Du kannst von jedem Ort der Welt aus arbeiten.',
  "Vous pouvez travailler depuis n'importe quel pays.",
  'Puedes trabajar desde cualquier país.',
  'Você pode trabalhar de qualquer país.',
  'Je kunt vanuit elk land werken.',
  'Puoi lavorare da qualsiasi paese.',
  'Możesz pracować z dowolnego kraju.',
  'Du kan jobba från vilket land som helst.',
  'Which country you live in is up to you.',
  "We don't care which country you live in.",
];

describe('kinds of words about who may apply', () => {
  it.each(EXCL)('excl: %s', (words) => {
    expect(countriesOf(read(words))).not.toContain('FR');
  });
  it.each(TEXT_EXCL)('text excl: %s', (words) => {
    expect(countriesOf(read('Remote', undefined, words))).not.toContain('FR');
  });
  it.each(WORLD)('world: %s', (words) => {
    expect(read(words)).toEqual({ kind: 'anywhere' });
  });
  it.each(NAMED)('named: %s', (words) => {
    expect(read(words)).toEqual(only('DE'));
  });
  it.each(OR)('or: %s', (words) => {
    expect(read(words)).toEqual(only('ES', 'PT'));
  });
  it.each(TITLE)('title: %s', (words) => {
    expect(read('Remote', words)).toEqual(only('PL'));
  });
  it.each(TITLE_WORLD)('title world: %s', (words) => {
    expect(read('Remote', words)).toEqual({ kind: 'anywhere' });
  });
  it.each(TEXT_LANG)('text lang: %s', (words) => {
    expect(read('Remote', undefined, words)).toEqual(only('DE'));
  });
  it.each(TEXT_WORLD)('text world: %s', (words) => {
    expect(read('Remote', undefined, words)).toEqual({ kind: 'anywhere' });
  });
});

describe('who is left out, in more words', () => {
  it.each([
    'Remote worldwide; France is not eligible',
    'Worldwide remote, France is excluded',
    'Remote anywhere - no candidates from France',
    'Remote (no residents of France)',
    'Remote (everyone but France)',
    'Remote, EU (ex France)',
    'Remote - Europe besides France',
    'Worldwide, never France',
    'Remote, Europe (France ineligible)',
    'Remote global; France is off limits',
    'Remote weltweit, keine Bewerber aus Frankreich',
  ])('%s', (words) => {
    const one = read(words);
    expect(one.kind).toBe('limited');
    expect(countriesOf(one)).not.toContain('FR');
  });

  it.each([
    'Candidates in France cannot be employed.',
    'Applicants from France will not be engaged.',
    "People living in France can't be hired.",
    'Candidates based in France are not accepted.',
  ])('%s', (words) => expect(countriesOf(read('Remote', undefined, words))).not.toContain('FR'));

  it.each([
    'Open to applicants all around the world.',
    'We hire across the whole world.',
    'Applicants from all over the globe are welcome.',
  ])('everywhere: %s', (words) => expect(read('Remote', undefined, words)).toEqual({ kind: 'anywhere' }));
});
