/** Room that a plot is drawn in; its units are those of the picture. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
}

/** The next round number: 1, 2 or 5 times a power of ten. At least 1, so that a plot of nothing is flat. */
export function roundUp(value: number): number {
  if (!(value > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The path (SVG) of one line, cut where a value is missing. A value alone between two gaps is a short dash. */
export function linePath(
  values: readonly (number | null)[],
  top: number,
  { width, height }: PlotRoom,
): string {
  const step = values.length > 1 ? width / (values.length - 1) : width;
  const y = (value: number): string => short(height - (Math.min(value, top) / top) * height);
  return values
    .map((value, n) => {
      if (value === null) return '';
      const isFirst = (values[n - 1] ?? null) === null;
      const isAlone = isFirst && (values[n + 1] ?? null) === null;
      const to = `${isFirst ? 'M' : 'L'}${short(n * step)} ${y(value)}`;
      return isAlone ? `${to}h2` : to;
    })
    .join('');
}
