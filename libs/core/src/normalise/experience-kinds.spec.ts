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
