import type { VNode } from 'preact';
import { linePath, roundUp } from '@app/core/queue-figures';
import { queueTexts as texts } from './texts.js';

const ROOM = { width: 600, height: 120 };

/** One line of a plot. Null: nothing was measured there. */
export interface PlotLine {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/** Up to three lines over time as a picture, told apart by their dashes too. What it shows stands in a table beside it. */
export function Plot(props: {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly PlotLine[];
  readonly say: (value: number) => string;
}): VNode {
  const { title, from, to, lines, say } = props;
  const top = roundUp(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))));
  return (
    <figure class="plot">
      <figcaption>
        <strong>{title}</strong> <span class="hint">{texts.top(say(top))}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${ROOM.width} ${ROOM.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
      >
        <path
          class="grid"
          d={`M0 0H${ROOM.width}M0 ${ROOM.height / 2}H${ROOM.width}M0 ${ROOM.height}H${ROOM.width}`}
        />
        {lines.map(({ label, values }, n) => (
          <path key={label} class={`line line-${n + 1}`} d={linePath(values, top, ROOM)} />
        ))}
      </svg>
      <p class="axis hint">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <ul class="legend">
        {lines.map(({ label }, n) => (
          <li key={label}>
            <svg viewBox="0 0 30 8" aria-hidden="true">
              <path class={`line line-${n + 1}`} d="M0 4H30" />
            </svg>{' '}
            {label}
          </li>
        ))}
      </ul>
    </figure>
  );
}
