import type { VNode } from 'preact';
import { lastDays } from '@app/core/figures';
import type { DayFiguresDoc } from '@app/infra/mongo';
import { figure } from '../shell/format.js';
import { Plot, type PlotPoint, type PlotProps } from '../shell/plot.js';
import { size } from './figures.js';
import { DAYS, type OverviewFacts } from './overview-reader.js';
import { overviewTexts as texts } from './texts.js';

type Trend = Pick<PlotProps, 'id' | 'title' | 'shape' | 'write'> & {
  /** Null: nothing is known of that day. */
  readonly of: (day: DayFiguresDoc | undefined) => number | null;
};

const bars = (id: string, title: string, of: (counts: DayFiguresDoc['counts']) => number): Trend => ({
  id: `trend-${id}`,
  title,
  shape: 'bars',
  write: figure,
  of: (day) => of(day?.counts ?? {}),
});

const TRENDS: readonly Trend[] = [
  bars('new', texts.trendNew, ({ postingsNew = 0 }) => postingsNew),
  bars('accepted', texts.trendAccepted, ({ mailsAccepted = 0 }) => mailsAccepted),
  bars('refused', texts.trendRefused, ({ mailsRefused = 0 }) => mailsRefused),
  bars(
    'bounced',
    texts.trendBounced,
    ({ mailsBounced = 0, mailsComplained = 0 }) => mailsBounced + mailsComplained,
  ),
  bars('reads', texts.trendReads, ({ reads = 0, readsGood = 0 }) => reads - readsGood),
  {
    id: 'trend-fresh',
    title: texts.trendFresh,
    shape: 'line',
    write: (value) => `${value.toFixed(1)} %`,
    of: (day) => {
      const { instantAlerts = 0, instantWithinMinute = 0 } = day?.counts ?? {};
      return instantAlerts === 0 ? null : (100 * instantWithinMinute) / instantAlerts;
    },
  },
  {
    id: 'trend-disk',
    title: texts.trendDisk,
    shape: 'line',
    write: size,
    of: (day) => day?.gauges?.diskUsed ?? null,
  },
];

/** What was counted on each of the last days. */
export function Trends({ facts: { now, days } }: { readonly facts: OverviewFacts }): VNode {
  const byDay = new Map(days.map((day) => [day._id, day]));
  const points = ({ of }: Trend): PlotPoint[] =>
    lastDays(now, DAYS).map((day) => ({ label: day, value: of(byDay.get(day)) }));
  return (
    <section aria-labelledby="trends">
      <h2 id="trends">{texts.trends}</h2>
      <div class="plots">
        {TRENDS.map(({ of, ...trend }) => (
          <Plot key={trend.id} {...trend} points={points({ of, ...trend })} texts={texts.plot} />
        ))}
      </div>
    </section>
  );
}
