import { readSalary } from './salary.js';

const short = (text: string): string | null => {
  const salary = readSalary(text)?.salary;
  if (!salary) return null;
  return `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency ?? '?'} ${salary.period}`;
};

describe('pay as boards of several countries write it', () => {
  it.each([
    ['libelle: Mensuel de 1802.0 Euros sur 12.0 mois', '1802-1802 EUR month'],
    ['Horaire de 11.88 Euros', '11.88-11.88 EUR hour'],
    ['Annuel de 21621.6 Euros sur 12 mois', '21621.6-21621.6 EUR year'],
    ['stated: 700.00 US$ (Mensual)', '700-700 USD month'],
    ['een loon van minstens €18,191 per uur', '18.191- EUR hour'],
    ['Loon volgens barema ( min 19,096 euro / uur )', '19.096- EUR hour'],
    ['€ 4.494, - bij een dienstverband van 36 uur', '4494-4494 EUR month'],
    ['de 58 000 à 120 000 bruts annuels', '58000-120000 ? year'],
    ['tussen de 4000-5700 bruto per maand', '4000-5700 ? month'],
    ['rango salarial 15 k y 18 k €', '15000-18000 EUR year'],
    ['The typical pay range for this role is:\n$50.00 - $55.00', '50-55 USD hour'],
    ['Gehalt\n3.500 – 4.500 € im Monat', '3500-4500 EUR month'],
    ['salario de al menos 30.000 € al año', '30000- EUR year'],
    ['Gehalt höchstens 60.000 € im Jahr', '-60000 EUR year'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    'Prime annuelle de 1500 Euros',
    'Budget: 2.000 € pro Jahr',
    'Titres restaurant de 10 Euros',
    'What you get with us:\n$500 for your home office',
    'Ein Umsatz von 58.000 im Jahr',
  ])('is no pay: %s', (text) => expect(short(text)).toBeNull());
});
