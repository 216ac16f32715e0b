import { readExperience } from './experience.js';

const yearsOf = (text: string) => {
  const { years } = readExperience(text);
  return years === null ? null : [years.min, years.max];
};

describe('a time that is shorter than years, or has no number', () => {
  it.each([
    ['At least 6 months of sales experience', [0.5, null]],
    ['6-12 months of customer service experience', [0.5, 1]],
    ['Mindestens 18 Monate Berufserfahrung', [1.5, null]],
    ['Au moins 6 mois d’expérience en caisse', [0.5, null]],
    ['Experiencia mínima de seis meses', [0.5, null]],
    ['Minimaal 6 maanden ervaring', [0.5, null]],
    ['Minst 6 månaders erfarenhet', [0.5, null]],
    ['Almeno 6 mesi di esperienza', [0.5, null]],
    ['Minimum rok doświadczenia w banku', [1, null]],
    ['min. roczne doświadczenie zawodowe', [1, null]],
    ['Półroczne doświadczenie na podobnym stanowisku', [0.5, null]],
    ['dwuletnie doświadczenie', [2, null]],
    ['A year of experience with React', [1, null]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));

  it.each(['Duur: 3 maanden. Wil jij ervaring opdoen?', 'A 6 month contract', 'Po roku pracy'])(
    'asks for none: %s',
    (text) => expect(yearsOf(text)).toBeNull(),
  );
});

describe('who is meant by years', () => {
  it.each([
    ['As our next designer, you should have 5+ years of experience', [5, null]],
    ['Nasze oczekiwania: minimum 5-letnie doświadczenie', [5, null]],
    ['Unsere Anforderungen: 3 Jahre Berufserfahrung', [3, null]],
    ['Our requirements: 4 years of experience', [4, null]],
    ['Experienced technology leader with a minimum of 10+ years of experience', [10, null]],
    ['Vous êtes Technical Leader avec minimum 5 ans d’expérience', [5, null]],
    ['An engineer who has built systems for 3+ years', [3, null]],
    ['ABA: 1 year (Required)', [1, null]],
    ['7+ years of growth marketing', [7, null]],
    ['3 years of service desk experience', [3, null]],
    ['experienceLibelle: 2 An(s)', [2, null]],
    ['Les débutants sont acceptés', [0, null]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));

  it.each([
    'Du hast ein Kind im Alter von 4 - 9 Jahren und Erfahrung vor der Kamera',
    'Erfarenhet av arbete med unga 13–19 år',
    'Experience of looking after children aged 3 to 6 years',
    'Trabajo con niños de 3 a 6 años en el centro',
    "In two years' time, Acme has become the leader in the market",
    'Mamy osiem lat bogatego doświadczenia',
    'W ciągu 13 lat działalności zdobyliśmy ogromne doświadczenie',
    'After 3 years of service you get a sabbatical',
  ])('asks for none: %s', (text) => expect(yearsOf(text)).toBeNull());

  it.each([
    ['Beperkte ervaring ( < 2 jaar )\nMinimaal 5 jaar ervaring in een vergelijkbare functie', [5, null]],
    ['Experiencia mínima: al menos 3 años\nBuscamos a alguien con 3-5 años de experiencia', [3, 5]],
    ['• 25+ years in Finance\nQualifications\n5+ years of design experience', [5, null]],
    ['Wij bieden\nJe hebt 2 jaar ervaring als monteur', [2, null]],
  ])('a sentence knows better: %s', (text, expected) => expect(yearsOf(text)).toEqual(expected));
});

describe('both ends in words', () => {
  it.each([
    ['From three and up to six years of experience', [3, 6]],
    ['Min. 2, max. 4 years of experience', [2, 4]],
    ['At least 3 but not more than 7 years of experience', [3, 7]],
    ['Mindestens 2, höchstens 5 Jahre Berufserfahrung', [2, 5]],
    ['Von 3 bis maximal 6 Jahren Erfahrung', [3, 6]],
    ['Au moins 2 et au plus 4 ans d’expérience', [2, 4]],
    ['De 2 hasta 5 años de experiencia', [2, 5]],
    ['Minimaal 2 en maximaal 5 jaar ervaring', [2, 5]],
    ['Od 2 do maksymalnie 4 lat doświadczenia', [2, 4]],
    ['Da 1 fino a 3 anni di esperienza', [1, 3]],
    ['De 2 até 4 anos de experiência', [2, 4]],
    ['Från 2 upp till 5 års erfarenhet', [2, 5]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));
});

describe('an upper end alone', () => {
  it.each([
    ['Nicht mehr als 2 Jahre Berufserfahrung', [0, 2]],
    ['Max. Berufserfahrung: 5 Jahre', [0, 5]],
    ['Maximum work experience required: 3 years', [0, 3]],
    ['Never above 6 years of experience', [0, 6]],
    ['Expérience maximale : 4 ans d’expérience', [0, 4]],
    ['Pas plus de trois ans d’expérience', [0, 3]],
    ['No más de 4 años de experiencia', [0, 4]],
    ['Niet meer dan 3 jaar ervaring', [0, 3]],
    ['Nie więcej niż 2 lata doświadczenia', [0, 2]],
    ['Non più di 5 anni di esperienza', [0, 5]],
    ['Years of experience: max. 4', [0, 4]],
    ['Experience (years): up to 3', [0, 3]],
    ['No more than a year of experience', [0, 1]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));
});

describe('years in other words, and years of others', () => {
  it.each([
    ['A decade of experience in logistics', [10, null]],
    ['Mehr als ein Jahrzehnt Erfahrung im Vertrieb', [10, null]],
    ['Más de una década de experiencia', [10, null]],
    ['Mind. 5 J. Erfahrung in der Pflege', [5, null]],
    ['2-3 J. Berufserfahrung', [2, 3]],
    ['Expérience de 3ans à 8ans en Java', [3, 8]],
    ['Experiencia mínima\nMás de 5 años', [5, null]],
    ['Al menos 3 años\nSe valorará un mínimo de 2 años de experiencia', [3, null]],
    ['- Experienced — 4+ years reporting on markets', [4, null]],
    ['At least a year in a similar role', [1, null]],
    ['Our ideal candidate has 4 years of experience', [4, null]],
    ['Notre candidat idéal a 3 ans d’expérience', [3, null]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));

  it.each([
    'Our head of product has 12 years of experience in health',
    'Our senior engineers bring 15 years of experience',
    'Over a decade of innovation',
    'Our chefs have 20 years of experience',
    'Unser Teamleiter hat 11 Jahre Erfahrung',
  ])('asks for none: %s', (text) => expect(yearsOf(text)).toBeNull());
});

describe('years that are needed, in more words', () => {
  it.each([
    ['You need 4 years in backend work', [4, null]],
    ["You'll need six years in logistics", [6, null]],
    ['We ask for 3 years as a nurse', [3, null]],
    ['We expect five years in a bank', [5, null]],
    ['3 through 6 years of experience', [3, 6]],
    ['two through four years in sales', [2, 4]],
    ['Mindst 4 års erfaring', [4, null]],
    ['5 years of experience at the very most', [0, 5]],
    ['Experience below 3 years', [0, 3]],
    ['Minst 2 års arbeidserfaring', [2, null]],
    ['3-5 års erfaring som udvikler', [3, 5]],
    ['Du har mindst 2 års erhvervserfaring', [2, null]],
  ])('%s', (text, expected) => expect(yearsOf(text)).toEqual(expected));

  it.each(['All you need after 3 years is a rest', 'You need not wait 3 years'])(
    'asks for none: %s',
    (text) => expect(yearsOf(text)).toBeNull(),
  );
});
