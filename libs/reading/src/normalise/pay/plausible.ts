import type { PayPeriod } from '@app/core/posting';

const LIMITS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 1500],
  day: [25, 10_000],
  week: [100, 60_000],
  month: [150, 200_000],
  year: [8_000, 5_000_000],
};
/** Currencies whose unit is worth little: figures may be thousands of times larger. */
const SMALL_UNITS = new Set(
  'INR JPY KRW IDR VND COP CLP HUF NGN ARS PKR PHP CRC KZT LKR RUB CZK THB KES UGX TZS RSD ISK TWD EGP'.split(
    ' ',
  ),
);
const SMALL_UNIT = 5000;

/**
 * Currencies of countries where pay is stated by the month: up to the first figure it is a month's pay, from the second on a
 * year's, in between nobody can say.
 */
const MONTHLY: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['PLN', [3_000, 45_000, 70_000]],
  ['CZK', [18_000, 250_000, 350_000]],
  ['HUF', [200_000, 3_000_000, 4_500_000]],
  ['RON', [2_000, 40_000, 60_000]],
  ['BGN', [800, 15_000, 20_000]],
  ['BRL', [1_200, 40_000, 60_000]],
  ['AED', [3_000, 60_000, 100_000]],
  ['SAR', [3_000, 60_000, 100_000]],
  ['QAR', [3_000, 60_000, 100_000]],
  ['KWD', [200, 5_000, 8_000]],
  ['BHD', [200, 5_000, 8_000]],
  ['OMR', [200, 5_000, 8_000]],
  ['MYR', [1_200, 30_000, 45_000]],
  ['SGD', [1_000, 20_000, 30_000]],
  ['SEK', [18_000, 120_000, 250_000]],
  ['NOK', [20_000, 120_000, 250_000]],
  ['DKK', [18_000, 120_000, 250_000]],
  ['INR', [8_000, 100_000, 200_000]],
  ['PKR', [20_000, 800_000, 1_200_000]],
  ['LKR', [30_000, 1_000_000, 1_500_000]],
  ['NPR', [15_000, 500_000, 700_000]],
  ['BDT', [10_000, 400_000, 500_000]],
  ['CNY', [3_000, 80_000, 100_000]],
  ['TWD', [25_000, 250_000, 400_000]],
  ['HKD', [8_000, 100_000, 150_000]],
  ['JPY', [150_000, 1_500_000, 2_000_000]],
  ['KRW', [1_500_000, 15_000_000, 20_000_000]],
  ['THB', [12_000, 300_000, 400_000]],
  ['PHP', [12_000, 300_000, 350_000]],
  ['IDR', [2_000_000, 80_000_000, 100_000_000]],
  ['VND', [5_000_000, 150_000_000, 200_000_000]],
  ['MXN', [6_000, 150_000, 200_000]],
  ['CLP', [300_000, 8_000_000, 10_000_000]],
  ['COP', [800_000, 30_000_000, 40_000_000]],
  ['ARS', [200_000, 10_000_000, 20_000_000]],
  ['PEN', [800, 25_000, 30_000]],
  ['ZAR', [4_000, 120_000, 150_000]],
  ['EGP', [4_000, 150_000, 200_000]],
  ['MAD', [2_000, 60_000, 80_000]],
  ['ILS', [5_000, 60_000, 100_000]],
  ['NGN', [50_000, 2_000_000, 2_500_000]],
  ['KES', [20_000, 600_000, 800_000]],
  ['TRY', [15_000, 400_000, 500_000]],
  ['RUB', [30_000, 800_000, 1_000_000]],
  ['UAH', [8_000, 300_000, 400_000]],
  ['KZT', [100_000, 3_000_000, 4_000_000]],
  ['GEL', [500, 20_000, 25_000]],
]);
/** Euros and francs below a year's pay are a month's where a word for pay leaves no doubt that they are pay. */
const SOMETIMES_MONTHLY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['EUR', [1_000, 9_000]],
  ['CHF', [3_000, 9_999]],
]);
/** Where a word for pay leaves no doubt, so small a figure is by the hour. Above, a "k" may have been left out: "€50-60". */
const HOURLY = new Set('USD EUR GBP CAD AUD NZD CHF'.split(' '));
const HOURLY_RANGE = [10, 35] as const;
/** No "k" was left out where cents are written: "$50.00". */
const HOURLY_WITH_CENTS = [10, 200] as const;
/** A year's pay that nobody called so must be larger than a stated one. */
const LEAST_ASSUMED_YEAR = 10_001;

/** Whether a figure can be pay for that period at all: a year of $500 cannot. */
export function fits(value: number, period: PayPeriod, currency: string | null): boolean {
  const [low, high] = LIMITS[period];
  return value >= low && value <= highest(high, currency);
}

/** As `fits`, for the fields of a source, which say outright that it is pay: a fifth of the least is still believed. */
export function fitsAsStated(value: number, period: PayPeriod, currency: string | null): boolean {
  const [low, high] = LIMITS[period];
  return value >= low / 5 && value <= highest(high, currency);
}

const highest = (high: number, currency: string | null): number =>
  currency !== null && SMALL_UNITS.has(currency) ? high * SMALL_UNIT : high;

/**
 * The period of a figure that names none, by its size and by the custom of its currency; null where that does not tell a year
 * from a month. `sure`: a word for pay stands right before it. `written`: how the figure stands there.
 */
export function assumedPeriod(
  value: number,
  currency: string | null,
  sure: boolean,
  written: { readonly isRange: boolean; readonly hasCents: boolean } = { isRange: false, hasCents: false },
): PayPeriod | null {
  const monthly = currency === null ? undefined : MONTHLY.get(currency);
  if (monthly !== undefined) {
    const [least, most, year] = monthly;
    if (value >= least && value <= most) return 'month';
    return value >= year && fits(value, 'year', currency) ? 'year' : null;
  }
  const [least, most] = SOMETIMES_MONTHLY.get(currency ?? '') ?? [0, -1];
  if (sure && value >= least && value <= most) return 'month';
  const [leastHour, mostHour] = written.hasCents ? HOURLY_WITH_CENTS : HOURLY_RANGE;
  if (
    sure &&
    (written.isRange || written.hasCents) &&
    HOURLY.has(currency ?? '') &&
    value >= leastHour &&
    value <= mostHour
  )
    return 'hour';
  return value >= LEAST_ASSUMED_YEAR && fits(value, 'year', currency) ? 'year' : null;
}
