import type { VNode } from 'preact';

/** One point of a plot: what stands under it, and its value; null where nothing is known. */
export interface PlotPoint {
  readonly label: string;
  readonly value: number | null;
}

/** What a plot shows. */
export interface PlotProps {
  /** Of the figure: what links lead to. */
  readonly id: string;
  readonly title: string;
  readonly points: readonly PlotPoint[];
  /** `bars`: counts of a stretch of time. `line`: a measure at an instant. */
  readonly shape: 'bars' | 'line';
  /** A value as it is written. */
  readonly write: (value: number) => string;
  /** Texts of the table that says the same. */
  readonly texts: { readonly table: string; readonly label: string; readonly unknown: string };
}

const WIDTH = 280;
const HEIGHT = 64;
/** Room for the stroke of a line at the top and the bottom. */
const MARGIN = 2;

const round = (value: number): number => Math.round(value * 100) / 100;

/** How high a value stands; the highest value fills the plot, and 0 is its ground. */
export function heightOf(value: number, most: number): number {
  return most <= 0 ? 0 : round((Math.max(0, value) / most) * (HEIGHT - 2 * MARGIN));
}

/** The rectangles of the bars: each a place in the order of the points, none for what is not known. */
export function barsOf(
  points: readonly PlotPoint[],
): readonly { x: number; y: number; width: number; height: number }[] {
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, points.length);
  return points.flatMap(({ value }, n) => {
    if (value === null) return [];
    const height = Math.max(value > 0 ? 1 : 0, heightOf(value, most));
    return [
      {
        x: round(n * step + 1),
        y: round(HEIGHT - MARGIN - height),
        width: round(Math.max(1, step - 2)),
        height,
      },
    ];
  });
}

/** The corners of the lines: one line for each stretch of known values. */
export function linesOf(points: readonly PlotPoint[]): readonly string[] {
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, points.length);
  const lines: string[][] = [[]];
  for (const [n, { value }] of points.entries()) {
    if (value === null) lines.push([]);
    else lines.at(-1)?.push(`${round((n + 0.5) * step)},${round(HEIGHT - MARGIN - heightOf(value, most))}`);
  }
  return lines.filter((line) => line.length > 0).map((line) => line.join(' '));
}

/** A plot that the server has drawn, with its highest and latest value in words and a table that says the same. */
export function Plot({ id, title, points, shape, write, texts }: PlotProps): VNode {
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? texts.unknown : write(value);
  return (
    <figure class="plot" id={id}>
      <figcaption>
        {title} <strong>{written(points.at(-1)?.value)}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <line class="ground" x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
        {shape === 'bars'
          ? barsOf(points).map((bar) => <rect key={bar.x} {...bar} />)
          : linesOf(points).map((line) => <polyline key={line} points={line} />)}
      </svg>
      <details>
        <summary>
          {texts.table}
          <span class="hidden">{`: ${title}`}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.label}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value }) => (
              <tr key={label}>
                <td>{label}</td>
                <td>{written(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
