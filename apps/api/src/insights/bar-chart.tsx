import type { VNode } from 'preact';
import { useTexts } from '../site/page-context.js';

/** One bar, and what its row of the table says; null where nothing is known. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
}

const WIDTH = 900;
const HEIGHT = 140;

/** Bars beside each other, what stands below them, and the same as a table. */
export function BarChart(props: {
  readonly bars: readonly Bar[];
  readonly label: string;
  /** Below the first bar, the middle and the last one. */
  readonly below: readonly [string, string, string];
  /** Heads of the columns of the table. */
  readonly heads: readonly [string, string];
}): VNode {
  const { bars, label, below, heads } = props;
  const { insights, locale } = useTexts();
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const step = WIDTH / bars.length;
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
        {bars.map((bar, n) => {
          const height = heightOf(bar.value, most);
          return (
            <rect
              key={bar.label}
              x={n * step + 2}
              y={HEIGHT - height}
              width={Math.max(1, step - 4)}
              height={height}
              rx="2"
            />
          );
        })}
      </svg>
      <figcaption>
        {below.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </figcaption>
      <details>
        <summary>{insights.asTable}</summary>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <td>{bar.label}</td>
                <td>{bar.value === null ? insights.notYet : bar.value.toLocaleString(locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const heightOf = (value: number | null, most: number): number =>
  value === null ? 0 : value === 0 ? 1 : Math.max(4, (value / most) * (HEIGHT - 4));
