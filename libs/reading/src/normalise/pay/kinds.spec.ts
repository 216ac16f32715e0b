import { readSalary } from './salary.js';
import { salaryFromFields } from './salary-fields.js';

const short = (text: string, ...countries: string[]): string | null => {
  const salary = readSalary(text, countries)?.salary;
  if (!salary) return null;
  const { min, max, currency, period, basis } = salary;
  return `${min ?? ''}-${max ?? ''} ${currency ?? '?'} ${period}${basis === 'ote' ? ' ote' : ''}`;
};

describe('benefits', () => {
  it.each([
    'Transit pass covered by us; $150 per month',
    '$75/month phone and internet allowance',
    'Lunch on us: $20 per day',
    '- €50 per month for sports',
    'Wellness credit of $1,200 per year',
    'You get a yearly bonus of up to €10k',
    'Great pay plus a bonus (up to $20,000 a year)',
    'Night shifts are paid with a £3/hour premium',
    'Referral program: $5,000 per hire',
    'Sign-on of $10,000',
    '401k: we match up to $6,000 per year',
    'Jährliches Weiterbildungsbudget von 2.000 €',
    'Mobilitätszuschuss: 100 € pro Monat',
    'Sachbezug 50 € monatlich',
    'Prime de cooptation : 1 500 €',
    'Forfait mobilité durable de 800 € par an',
    'Ayuda de 60 € al mes para el gimnasio',
    'Thuiswerkvergoeding van € 2,35 per dag',
    'Opleidingsbudget van € 2.500 per jaar',
    'Dofinansowanie do 300 zł miesięcznie na sport',
    'Budżet szkoleniowy: 5 000 PLN rocznie',
    'Buoni pasto da 8 € al giorno',
    'Vale-refeição de R$ 45 por dia',
    'Friskvårdsbidrag på 5 000 kr per år',
    'Home office set-up: 1.000 € einmalig',
  ])('%s is no pay', (text) => expect(short(text)).toBeNull());

  it('finds the pay behind them', () =>
    expect(short('Gym: $50 per month\nEssenszuschuss 100 € pro Monat\nYour salary: €60k - €70k')).toBe(
      '60000-70000 EUR year',
    ));
});

describe('the period', () => {
  it.each([
    ['$60k-$90k + quarterly and monthly bonus', '60000-90000 USD year'],
    ['€50,000 - €60,000, plus a monthly commission', '50000-60000 EUR year'],
    ['Salary $52,000 for 37.5 hours per week', '52000-52000 USD year'],
    ['Starting pay $45,000 - $50,000; shifts are 8 hours a day', '45000-50000 USD year'],
    ['£55,000 with weekly team lunches', '55000-55000 GBP year'],
    ['12 000 - 16 000 PLN + VAT / mth', '12000-16000 PLN month'],
    ['Monthly salary: 4,000-5,000 USD', '4000-5000 USD month'],
    ['Monthly gross: 15,000 to 20,000 PLN', '15000-20000 PLN month'],
    ['Gross salary per month is between EUR 3,000 and EUR 4,000', '3000-4000 EUR month'],
    ['$2,500 per week on a W2', '2500-2500 USD week'],
    ['Hourly rate: $60-$75', '60-75 USD hour'],
    ['£350 - £400 per diem', '350-400 GBP day'],
    ['£600 a day, inside IR35', '600-600 GBP day'],
    ['€550/day', '550-550 EUR day'],
    ['$95 p/h', '95-95 USD hour'],
    ['£28ph', '28-28 GBP hour'],
    ['£42,000pa', '42000-42000 GBP year'],
    ['Contract, 400-450 GBP/d', '400-450 GBP day'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    ['Salary: 25 000 PLN', '25000-25000 PLN month'],
    ['Salary: 240 000 PLN', '240000-240000 PLN year'],
    ['Salary: 55 000 PLN', null],
    ['Pay: 70 000 CZK', '70000-70000 CZK month'],
    ['Pay: 1 400 000 CZK', '1400000-1400000 CZK year'],
    ['Pay: AED 25,000', '25000-25000 AED month'],
    ['Pay: AED 300,000', '300000-300000 AED year'],
    ['Salary: INR 45,000', '45000-45000 INR month'],
    ['Salary: ₹12,00,000', '1200000-1200000 INR year'],
    ['Salary: $500', null],
    ['Salary: $500 per year', null],
    ['Pay: €90 a year', null],
    ['Salary: $120 per month', null],
  ])('%s, by its size', (text, expected) => expect(short(text)).toBe(expected));
});

describe('whose money it is', () => {
  it.each([
    ['Salary: $95,000 - $110,000', '95000-110000 AUD year', 'AU'],
    ['Salary: US$95,000', '95000-95000 USD year', 'AU'],
    ['Salary: $95,000 USD', '95000-95000 USD year', 'CA'],
    ['USD 100k - 120k', '100000-120000 USD year', 'CA'],
    ['Salary in US dollars: $90,000', '90000-90000 USD year', 'CA'],
    ['Salary (CAD): $90,000 - $100,000', '90000-100000 CAD year', 'US'],
    ['Salary: $90,000', '90000-90000 USD year', 'CA', 'US'],
    ['Salary: $90,000', '90000-90000 USD year', 'GE'],
    ['Sueldo: $2,500,000 mensual', '2500000-2500000 CLP month', 'CL'],
    ['Pay: $4,000 per month', '4000-4000 USD month', 'AR'],
    ['Salary: $35,000 per month', '35000-35000 HKD month', 'HK'],
    ['Rs. 2,00,000 per month', '200000-200000 LKR month', 'LK'],
    ['Rs 90,000 per month', '90000-90000 INR month'],
    ['Salary: A$120k', '120000-120000 AUD year', 'US'],
    ['Salary: S$7,000 per month', '7000-7000 SGD month', 'US'],
    ['¥20,000 per month', '20000-20000 CNY month', 'CN'],
    ['¥6,000,000 per year', '6000000-6000000 JPY year', 'JP'],
    ['Lön 40 000 kr per månad', '40000-40000 ? month'],
    ['CTC: 1.2 Cr', '12000000-12000000 INR year'],
    ['18-24 LPA', '1800000-2400000 INR year'],
  ])('%s', (text, expected, ...countries) => expect(short(text, ...countries)).toBe(expected));
});

describe('base beside on-target earnings', () => {
  it.each([
    ['Base £50k, OTE £90k', '50000-50000 GBP year'],
    ['OTE: $180k ($90k base)', '90000-90000 USD year'],
    ['€60.000 Fixum, €90.000 OTE', '60000-60000 EUR year'],
    ['OTE £80,000', '80000-80000 GBP year ote'],
    ['$70k base / $140k OTE', '70000-70000 USD year'],
    ['On-target earnings of $150k', '150000-150000 USD year ote'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('fields of a source', () => {
  it('refuses what nobody is paid, and takes a month where the currency is paid by the month', () => {
    expect(salaryFromFields({ min: 300, max: 500, currency: 'USD', period: 'year' })).toBeNull();
    expect(salaryFromFields({ min: 18_000, max: 24_000, currency: 'PLN' })?.salary).toMatchObject({
      period: 'month',
      periodAssumed: true,
    });
  });
});

it('lists the figures that were judged', () => {
  expect(
    readSalary('Gym credit: $300 per month\nSalary: $90k')?.claims.map(({ subject, outcome }) => [
      subject,
      outcome,
    ]),
  ).toEqual([
    ['benefit', 'other-subject'],
    ['role', 'won'],
  ]);
});

describe('one end, in more words', () => {
  it.each([
    ['The maximum salary is $150,000', '-150000 USD year'],
    ['Maximum pay of £55,000', '-55000 GBP year'],
    ['Salary capped at €80,000', '-80000 EUR year'],
    ['The salary tops out at $140,000', '-140000 USD year'],
    ['Salary not exceeding £60,000', '-60000 GBP year'],
    ['Höchstgehalt: 75.000 €', '-75000 EUR year'],
    ['Salary limited to CHF 120,000', '-120000 CHF year'],
    ['under £35,000', '-35000 GBP year'],
    ['Pay: nothing above £40,000', '-40000 GBP year'],
    ['Salary: $80,000 or higher', '80000- USD year'],
    ['The minimum salary is $90,000', '90000- USD year'],
    ['Mindestlohn: 3.200 € brutto im Monat', '3200- EUR month'],
    ['Salary in excess of £70,000', '70000- GBP year'],
    ['Salary upwards of $110,000', '110000- USD year'],
    ['At least €52,000 a year', '52000- EUR year'],
    ['no less than $4,000 a month', '4000- USD month'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    ['Salary in the range of £40,000 and £50,000', '40000-50000 GBP year'],
    ['Gehalt im Bereich von 50.000 € und 60.000 €', '50000-60000 EUR year'],
    ['$900 weekly', '900-900 USD week'],
    ['€3,100 per calendar month', '3100-3100 EUR month'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    'Customers pay us $300 a day.',
    'Our clients pay between $100k and $300k a year.',
    'Guests spend £200 per day.',
    'Contract values range from $20k to $90k.',
    'Deal sizes of €50k - €250k',
    'The average order value is $500 - $900',
    'Project volumes from 100.000 € to 200.000 €',
    '$40 weekly',
  ])('%s is no pay', (text) => expect(short(text)).toBeNull());
});
