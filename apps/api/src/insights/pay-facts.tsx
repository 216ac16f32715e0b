import type { VNode } from 'preact';
import { FEWEST, type Insights } from '@app/search/board';
import { yearAmount } from '../site/format/pay.js';
import { useTexts } from '../site/page-context.js';
import { BarChart } from './bar-chart.js';
import { FactSection } from './fact-section.js';
import { percentOf } from './percent.js';

/** How many state pay, where it lies, and how it spreads. */
export function Pay({ facts: { statesPay, pay } }: { readonly facts: Insights }): VNode {
  const { insights, locale } = useTexts();
  const isShown = statesPay.value !== null;
  return (
    <FactSection id="pay" title={insights.pay} n={statesPay.n} isShown={isShown}>
      {statesPay.value !== null && (
        <p>
          {insights.payShare(
            percentOf(statesPay.value, statesPay.n, locale),
            statesPay.n.toLocaleString(locale),
          )}
        </p>
      )}
      <Spread pay={pay} />
    </FactSection>
  );
}

function Spread({ pay: { n, value } }: Pick<Insights, 'pay'>): VNode {
  const { insights, locale } = useTexts();
  if (value === null) return <p class="quiet">{n === 0 ? insights.payNone : insights.tooFew(n, FEWEST)}</p>;
  const { figures, band } = value;
  const amount = (figure: number): string => yearAmount(figure, figures.currency, locale);
  const last = figures.bars.length - 1;
  const first = Math.max(
    0,
    figures.bars.findIndex((count) => count > 0),
  );
  const bars = figures.bars.map((count, bar) => ({
    label:
      bar === last
        ? insights.from(amount(bar * figures.step))
        : insights.between(amount(bar * figures.step), amount((bar + 1) * figures.step)),
    value: count,
  }));
  const count = n.toLocaleString(locale);
  const ends = [amount(first * figures.step), amount(last * figures.step)] as const;
  return (
    <>
      <p>{insights.payBand(amount(band.start), amount(band.reach), count)}</p>
      <p class="hint">{insights.payHow(figures.currency)}</p>
      <BarChart
        bars={bars.slice(first)}
        label={insights.payChart(count, ...ends)}
        below={[ends[0], insights.n(count), insights.from(ends[1])]}
        heads={[insights.payRange, insights.openings]}
      />
    </>
  );
}
