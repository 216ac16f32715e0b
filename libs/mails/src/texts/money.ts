/** Amounts with their currency as the pages of the board write them: `US$135,000`. */
export function moneyIn(locale: string): (value: number, currency: string) => string {
  const formats = new Map<string, Intl.NumberFormat>();
  return (value, currency) => {
    const known = formats.get(currency) ?? formatOf(locale, currency);
    formats.set(currency, known);
    return known.format(value);
  };
}

const formatOf = (locale: string, currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
