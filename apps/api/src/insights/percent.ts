/** `61%`, in whole percents; what is more than nothing is never 0. */
export function percentOf(part: number, whole: number, locale: string): string {
  const share = whole === 0 ? 0 : part / whole;
  const shown = part === 0 ? 0 : Math.max(0.01, share);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}
