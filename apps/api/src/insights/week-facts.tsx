import type { VNode } from 'preact';
import type { Insights } from '@app/search/board';
import { formatDate } from '../site/format/when.js';
import { useTexts } from '../site/page-context.js';
import { BarChart } from './bar-chart.js';
import { FactSection } from './fact-section.js';

/** How many openings came in each of the last weeks. */
export function Weeks({ weeks: { n, value } }: Pick<Insights, 'weeks'>): VNode {
  const { insights, locale } = useTexts();
  const weeks = value?.weeks ?? [];
  const most = Math.max(0, ...weeks.map(({ openings }) => openings ?? 0)).toLocaleString(locale);
  const bars = weeks.map(({ from, openings }) => ({ label: formatDate(from, locale), value: openings }));
  return (
    <FactSection id="weeks" title={insights.weeks} n={n} isShown={value !== null}>
      <p class="hint">{insights.weeksHow}</p>
      <BarChart
        bars={bars}
        label={insights.weeksChart(n.toLocaleString(locale), most)}
        below={[
          bars[0]?.label ?? '',
          `${insights.n(n.toLocaleString(locale))}, ${insights.most(most)}`,
          insights.now,
        ]}
        heads={[insights.weekFrom, insights.openings]}
      />
    </FactSection>
  );
}
