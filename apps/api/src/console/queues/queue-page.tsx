import type { VNode } from 'preact';
import { SPAN_MS, quantilesOf, type Durations, type QueueSample } from '@app/core/queue-figures';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { Measured, oldestOf } from './overview-page.js';
import { Plot, type PlotLine } from './plot.js';
import { QUEUES_PATH } from './queue-board.js';
import type { QueueFigures, QueueNow, SpanFigures } from './queue-reader.js';
import { sayMs, sayQuantiles, sayRate } from './say.js';
import { queueTexts as texts } from './texts.js';

/** One queue: how it is, how it was over three spans, and its button to stop it. */
export function QueuePage({
  figures,
  csrf,
}: {
  readonly figures: QueueFigures;
  readonly csrf: string;
}): VNode {
  const { now, at, spans } = figures;
  return (
    <>
      <p>
        <a href="/queues">{texts.all}</a> · <a href={`${QUEUES_PATH}/queue/${now.name}`}>{texts.raw}</a>
      </p>
      <h1>{texts.queue(now.name)}</h1>
      {now.isPaused && <p class="notice">{texts.pausedText}</p>}
      {now.workers === 0 && <p class="notice">{texts.noWorkersText}</p>}
      <dl class="figures">
        {figuresOf(figures, oldestOf(now, at)).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Measured />
      <PauseForm now={now} csrf={csrf} />
      {spans.map((one) => (
        <SpanSection key={one.span} figures={one} />
      ))}
    </>
  );
}

function figuresOf({ now, spans }: QueueFigures, oldest: string): [string, string][] {
  const lastHour = spans.find(({ span }) => span === 'hour')?.all;
  return [
    [texts.waiting, figure(now.waiting)],
    [texts.oldest, oldest],
    [texts.inFlight, figure(now.inFlight)],
    [texts.delayed, figure(now.delayed)],
    [texts.workers, figure(now.workers)],
    [texts.inPerMinute, sayRate(lastHour?.inPerMinute ?? 0)],
    [texts.outPerMinute, sayRate(lastHour?.outPerMinute ?? 0)],
    [texts.failed, figure(lastHour?.failed ?? 0)],
  ];
}

const PauseForm = ({ now, csrf }: { readonly now: QueueNow; readonly csrf: string }): VNode => (
  <form method="post" action="/pauses">
    <Csrf value={csrf} />
    <input type="hidden" name="what" value="queue" />
    <input type="hidden" name="name" value={now.name} />
    <input type="hidden" name="act" value={now.isPaused ? 'resume' : 'pause'} />
    <p class="hint">{now.isPaused ? '' : texts.pauseText}</p>
    <button type="submit" class="secondary">
      {now.isPaused ? texts.resume : texts.pause}
    </button>
  </form>
);

function SpanSection({ figures }: { readonly figures: SpanFigures }): VNode {
  const { span, points, all } = figures;
  const perMinute = (count: number): number => (count * 60_000) / SPAN_MS[span].point;
  const ends = { from: stamp(points[0]?.at ?? null), to: stamp(points.at(-1)?.at ?? null) };
  const rates: PlotLine[] = [
    { label: texts.in, values: points.map(({ given }) => perMinute(given)) },
    { label: texts.out, values: points.map(({ done }) => perMinute(done)) },
    { label: texts.failedLine, values: points.map(({ failed }) => perMinute(failed)) },
  ];
  return (
    <section>
      <h2 id={span}>{texts.over[span]}</h2>
      <p>{`${texts.waits}: ${sayQuantiles(all.waited)}. ${texts.works}: ${sayQuantiles(all.worked)}.`}</p>
      <Plot title={texts.rates} {...ends} lines={rates} say={sayRate} />
      <Plot
        title={texts.waits}
        {...ends}
        lines={quantileLines(points.map(({ waited }) => waited))}
        say={sayMs}
      />
      <Plot
        title={texts.works}
        {...ends}
        lines={quantileLines(points.map(({ worked }) => worked))}
        say={sayMs}
      />
      <PointTable figures={figures} />
    </section>
  );
}

function quantileLines(durations: readonly Durations[]): PlotLine[] {
  const all = durations.map(quantilesOf);
  return (['p50', 'p95', 'p99'] as const).map((label) => ({ label, values: all.map((one) => one[label]) }));
}

const PointTable = ({ figures: { span, points } }: { readonly figures: SpanFigures }): VNode => (
  <details>
    <summary>{texts.asTable(span)}</summary>
    <div class="scroll" tabIndex={0} role="region" aria-labelledby={span}>
      <table>
        <thead>
          <tr>
            {texts.tableHead.map((text, n) => (
              <th key={`${text} ${n}`} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.at.getTime()}>
              {cellsOf(point).map((text, n) => (
                <td key={texts.tableHead[n]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

function cellsOf({ at, given, done, failed, waited, worked }: QueueSample): string[] {
  const [waits, works] = [quantilesOf(waited), quantilesOf(worked)];
  const durations = [waits.p50, waits.p95, waits.p99, works.p50, works.p95, works.p99];
  return [stamp(at), figure(given), figure(done), figure(failed), ...durations.map(sayMs)];
}
