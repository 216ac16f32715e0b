import { readSalary } from './salary.js';

const short = (text: string, ...countries: string[]): string | null => {
  const salary = readSalary(text, countries)?.salary;
  if (!salary) return null;
  const { min, max, currency, period } = salary;
  return `${min ?? ''}-${max ?? ''} ${currency ?? '?'} ${period}`;
};

describe('both ends of a range in words', () => {
  it.each([
    ['Min. $90,000, max. $110,000 a year', '90000-110000 USD year'],
    ['Pay begins at £28,000 and goes up to £33,000', '28000-33000 GBP year'],
    ['Salary from €45,000, rising to €52,000 after a year', '45000-52000 EUR year'],
    ['Mindestens 48.000 €, höchstens 56.000 € im Jahr', '48000-56000 EUR year'],
    ['Das Gehalt beginnt bei 42.000 € und steigt auf 50.000 €', '42000-50000 EUR year'],
    ['Salaire : au moins 38 000 € et au plus 44 000 €', '38000-44000 EUR year'],
    ['Sueldo mínimo 24.000 €, máximo 30.000 €', '24000-30000 EUR year'],
    ['Salaris minimaal € 3.100 en maximaal € 4.200 per maand', '3100-4200 EUR month'],
    ['Wynagrodzenie nie mniej niż 9 000 zł i nie więcej niż 12 000 zł', '9000-12000 PLN month'],
    ['Stipendio: almeno 1.600 €, massimo 2.100 € al mese', '1600-2100 EUR month'],
    ['Salário: no mínimo R$ 6.000 e no máximo R$ 8.000', '6000-8000 BRL month'],
    ['Lön lägst 32 000 kr och högst 39 000 kr i månaden', '32000-39000 SEK month', 'SE'],
    ['Plat od 40 000 Kč až do 52 000 Kč', '40000-52000 CZK month'],
    ['The salary is no less than $70k and no more than $85k', '70000-85000 USD year'],
    ['We pay from 50k € up to 60k €', '50000-60000 EUR year'],
  ])('%s', (text, expected, ...countries) => expect(short(text, ...countries)).toBe(expected));

  it.each([
    ['Salary from $100,000, up to $15,000 bonus', '100000- USD year'],
    ['Pay: £40,000, and a car allowance of up to £5,000', '40000-40000 GBP year'],
    ['No more than $90,000 a year', '-90000 USD year'],
  ])('is none: %s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('an amount with its period, and no word of pay', () => {
  it.each([
    ['Dès 2 400 € par mois', '2400- EUR month'],
    ['42 000 € par an', '42000-42000 EUR year'],
    ['Nous offrons 3 000 € par mois.', '3000-3000 EUR month'],
    ['Te ofrecemos 28.000 € al año', '28000-28000 EUR year'],
    ['Ab 3.200 € im Monat', '3200- EUR month'],
    ['Du bekommst bei uns 58.000 € pro Jahr.', '58000-58000 EUR year'],
    ['Je krijgt € 3.400 per maand', '3400-3400 EUR month'],
    ['Oferujemy 11 000 zł miesięcznie', '11000-11000 PLN month'],
    ['Ti offriamo: offriamo 30.000 € all’anno', '30000-30000 EUR year'],
    ['Oferecemos R$ 7.000 por mês', '7000-7000 BRL month'],
    ['Vi erbjuder 38 000 kr per månad', '38000-38000 SEK month', 'SE'],
    ['42.000 kr. om måneden', '42000-42000 DKK month', 'DK'],
    ['Dostanete 60 000 Kč měsíčně', '60000-60000 CZK month'],
    ['Oferim 8.500 lei lunar', '8500-8500 RON month'],
    ['Bruttó 900 000 Ft havonta', '900000-900000 HUF month'],
    ['Yıllık brüt maaşlar: 900.000 TL', '900000-900000 TRY year'],
    ['Платим 180 000 ₽ в месяц', '180000-180000 RUB month'],
    ['3 900 € kuukaudessa', '3900-3900 EUR month'],
    ['Tuntipalkka 14,50 €', '14.5-14.5 EUR hour'],
    ['You earn $5,200 every month.', '5200-5200 USD month'],
    ['R32 000 per month', '32000-32000 ZAR month'],
    ['S/ 3,800 mensuales', '3800-3800 PEN month'],
    ['Monatsbruttolohn ab CHF 5’400.- (13 x im Jahr)', '5400- CHF month'],
  ])('%s', (text, expected, ...countries) => expect(short(text, ...countries)).toBe(expected));

  it.each([
    'Our customers save $40,000 per year',
    'Wir spenden 20.000 € im Jahr',
    'Un loyer de 1 200 € par mois',
    'Wir bieten dir ein Budget von 1.500 € pro Monat',
    'You get $2,000 a month housing allowance',
    '€60 al mes',
    'The server costs 3.000 € im Monat',
  ])('is no pay: %s', (text) => expect(short(text)).toBeNull());
});

describe('a range of other things', () => {
  it.each([
    'You manage projects worth between $50,000 and $2,000,000.',
    'Our products are sold at between €20,000 and €90,000.',
    'Orders between £5,000 and £50,000 need your approval.',
    'Maschinen zwischen 20.000 € und 80.000 €',
    'Des chantiers entre 15 000 € et 90 000 €',
    'Vacation pay of $2,000 in July',
    'Sick pay: up to $3,000 per month',
    'Overtime pay of €25 per hour',
  ])('%s', (text) => expect(short(text)).toBeNull());

  it.each([
    ['Between $90,000 and $110,000 depending on experience', '90000-110000 USD year'],
    ['The salary is between £40,000 and £45,000', '40000-45000 GBP year'],
    ['tussen bruto €2.500 en €3.500', '2500-3500 EUR month'],
    ['Fixum 45.000 €, variable on top: 60.000 € OTE', '45000-45000 EUR year'],
  ])('but pay is: %s', (text, expected) => expect(short(text)).toBe(expected));
});
