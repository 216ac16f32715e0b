import { readSalary } from './salary.js';

const short = (text: string, ...countries: string[]): string | null => {
  const salary = readSalary(text, countries)?.salary;
  if (!salary) return null;
  const { min, max, currency, period, basis } = salary;
  return `${min ?? ''}-${max ?? ''} ${currency ?? '?'} ${period}${basis === 'ote' ? ' ote' : ''}`;
};

describe('pay in German', () => {
  it.each([
    ['Bruttojahresgehalt zwischen 58.000 Euro und 72.000 Euro', '58000-72000 EUR year'],
    ['Dein Monatsgehalt: 3.200 bis 3.900 EUR brutto', '3200-3900 EUR month'],
    ['Wir zahlen 24,50 € pro Stunde', '24.5-24.5 EUR hour'],
    ['Stundenlohn: 18 – 22 €', '18-22 EUR hour'],
    ['Tagessatz von 750 bis 900 €', '750-900 EUR day'],
    ['Jahreszielgehalt ab 70.000 €', '70000- EUR year'],
    ['Vergütung: bis zu 85.000 € p. a.', '-85000 EUR year'],
    ['Das kollektivvertragliche Mindestgehalt beträgt € 3.250,- brutto pro Monat', '3250-3250 EUR month'],
    ["Lohn CHF 95'000 - 110'000 im Jahr", '95000-110000 CHF year'],
    ['Gehalt: 60 - 70 Tsd. € im Jahr', '60000-70000 EUR year'],
    ['Gehaltsspanne: 55k bis 65k € / Jahr', '55000-65000 EUR year'],
    ['Einstiegsgehalt von 48.000 € brutto jährlich', '48000-48000 EUR year'],
    ['Vergütung 2.800 € brutto mtl. bei 40 Std./Woche', '2800-2800 EUR month'],
    ['19,50 €/Std.', '19.5-19.5 EUR hour'],
    ['70.000 - 80.000 EUR Jahresbrutto', '70000-80000 EUR year'],
    ['ein Bruttomonatsgehalt (auf Vollzeitbasis) ab EUR 3.600,00', '3600- EUR month'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('pay in French', () => {
  it.each([
    ['Rémunération annuelle brute : 42 000 € - 48 000 €', '42000-48000 EUR year'],
    ['Salaire entre 2 500 et 3 000 € brut par mois', '2500-3000 EUR month'],
    ['Salaire : 1 900 € net mensuel', '1900-1900 EUR month'],
    ['Package : 50 à 60 K€ bruts annuels', '50000-60000 EUR year'],
    ['12,50 € brut de l’heure', '12.5-12.5 EUR hour'],
    ['Taux horaire : 14 € - 16 €', '14-16 EUR hour'],
    ['TJM de 500 à 600 € HT', '500-600 EUR day'],
    ['Taux journalier : 520 €', '520-520 EUR day'],
    ['Rémunération fixe jusqu’à 65 000 € par an', '-65000 EUR year'],
    ['A partir de 38K€ annuel brut', '38000- EUR year'],
    ['Salaire brut annuel de 36000 à 40000 euros', '36000-40000 EUR year'],
    ['Fourchette de salaire : 45 000,00 € à 52 000,00 €/an', '45000-52000 EUR year'],
    ['Mensuel de 2300.0 Euros à 2600.0 Euros', '2300-2600 EUR month'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('pay in Spanish and Portuguese', () => {
  it.each([
    ['Sueldo: de 28.000€ a 34.000€ brutos anuales', '28000-34000 EUR year'],
    ['Salario: 1.800 € brutos al mes', '1800-1800 EUR month'],
    ['Banda salarial: 40-50k€', '40000-50000 EUR year'],
    ['Retribución entre 30.000 y 36.000 euros', '30000-36000 EUR year'],
    ['Hasta 45.000 € SBA', '-45000 EUR year'],
    ['Salario mínimo 24.000 € b/a', '24000-24000 EUR year'],
    ['12 € la hora', '12-12 EUR hour'],
    ['Tarifa: 250 € al día', '250-250 EUR day'],
    ['Salario 35 mil euros anuales', '35000-35000 EUR year'],
    ['Remuneração: R$ 7.500,00 mensal', '7500-7500 BRL month'],
    ['Salário entre R$ 9.000 e R$ 11.000', '9000-11000 BRL month'],
    ['Faixa salarial: R$ 120.000 - R$ 150.000 por ano', '120000-150000 BRL year'],
    ['Ordenado: 1.500€ a 1.900€ por mês', '1500-1900 EUR month'],
    ['R$ 90/hora PJ', '90-90 BRL hour'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('pay in Dutch and Polish', () => {
  it.each([
    ['Een bruto maandsalaris tussen de € 3.200 en € 4.600', '3200-4600 EUR month'],
    ['Salaris: € 55.000 tot € 70.000 per jaar', '55000-70000 EUR year'],
    ['Je verdient tussen €2.900,- en €3.800,- bruto per maand', '2900-3800 EUR month'],
    ['Uurtarief: € 85 - € 95', '85-95 EUR hour'],
    ['Salarisindicatie €4000 t/m €5200 p/m', '4000-5200 EUR month'],
    ['Jaarsalaris: 60.000 - 75.000 euro', '60000-75000 EUR year'],
    ['€ 17,50 per uur', '17.5-17.5 EUR hour'],
    ['Salaris maximaal € 5.400 bruto per maand', '-5400 EUR month'],
    ['dagtarief van € 650', '650-650 EUR day'],
    ['min. 3000 - max. 5000 euro bruto per maand', '3000-5000 EUR month'],
    ['Wynagrodzenie od 14 000 do 19 000 zł brutto', '14000-19000 PLN month'],
    ['Stawka godzinowa: 130–160 PLN netto + VAT', '130-160 PLN hour'],
    ['16 000 - 21 000 PLN netto (+VAT) / miesiąc', '16000-21000 PLN month'],
    ['Widełki: 12-16 tys. zł brutto', '12000-16000 PLN month'],
    ['180 000 – 240 000 PLN brutto rocznie', '180000-240000 PLN year'],
    ['Wynagrodzenie między 9 000 a 12 000 PLN miesięcznie', '9000-12000 PLN month'],
    ['110 zł/godz. na B2B', '110-110 PLN hour'],
    ['1 200 PLN netto za dzień', '1200-1200 PLN day'],
    ['Umowa o pracę: 15 000 - 20 000 PLN/mc', '15000-20000 PLN month'],
    ['pensja 200 000 zł brutto/rok', '200000-200000 PLN year'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));
});

describe('pay in Italian, the north and the east', () => {
  it.each([
    ['Retribuzione: tra 32.000 e 38.000 euro lordi annui', '32000-38000 EUR year'],
    ['Stipendio: 1.700 € netti al mese', '1700-1700 EUR month'],
    ['RAL: 40k - 48k €', '40000-48000 EUR year'],
    ['RAL fino a 55.000€', '-55000 EUR year'],
    ['Compenso di 22 € all’ora', '22-22 EUR hour'],
    ['Lön: mellan 42 000 och 50 000 kr per månad', '42000-50000 SEK month', 'SE'],
    ['Månadslön 38 000 - 45 000 SEK', '38000-45000 SEK month'],
    ['Timlön 190 kr', '190-190 SEK hour', 'SE'],
    ['Årslønn: kr 650 000 - 780 000', '650000-780000 NOK year', 'NO'],
    ['Løn: 45.000 - 52.000 kr. pr. måned', '45000-52000 DKK month', 'DK'],
    ['Plat 55 000 - 75 000 Kč', '55000-75000 CZK month'],
    ['Mzda 350 Kč/hod', '350-350 CZK hour'],
    ['Fizetés: 800.000 Ft - 1.100.000 Ft', '800000-1100000 HUF month'],
    ['Salariu: 9000 - 12000 lei', '9000-12000 RON month'],
    ['Зарплата: от 150 тыс. до 220 тыс. руб. в месяц', '150000-220000 RUB month'],
    ['ЗП 2500-3500 USD в месяц', '2500-3500 USD month'],
    ['Maaş: 60.000 - 80.000 TL aylık', '60000-80000 TRY month'],
    ['年収500万円～800万円', '5000000-8000000 JPY year'],
    ['月給35万円', '350000-350000 JPY month'],
    ['年薪30万-50万', '300000-500000 CNY year'],
    ['薪资：15-25K', '15000-25000 CNY month'],
    ['연봉 5,000만원 ~ 7,000만원', '50000000-70000000 KRW year'],
  ])('%s', (text, expected, ...countries) => expect(short(text, ...countries)).toBe(expected));
});
