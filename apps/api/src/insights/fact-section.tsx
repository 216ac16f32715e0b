import type { ComponentChildren, VNode } from 'preact';
import { FEWEST } from '@app/search/board';
import { useTexts } from '../site/page-context.js';

/** A heading with the facts below it; where they are about too few openings, that. */
export function FactSection(props: {
  readonly id: string;
  readonly title: string;
  readonly n: number;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { id, title, n, isShown, children } = props;
  const { insights } = useTexts();
  return (
    <section class="backtest" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {isShown ? children : <p class="quiet">{insights.tooFew(n, FEWEST)}</p>}
    </section>
  );
}
