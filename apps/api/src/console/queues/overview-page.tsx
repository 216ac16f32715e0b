import type { VNode } from 'preact';
import { QUANTILE_ERROR } from '@app/core/queue-figures';
import { figure } from '../shell/format.js';
import { Table } from '../shell/table.js';
import { QUEUES_PATH } from './queue-board.js';
import type { QueueLine, QueueNow } from './queue-reader.js';
import { sayMs, sayQuantiles, sayRate } from './say.js';
import { queueTexts as texts } from './texts.js';

/** Every queue in a row. */
export function OverviewPage({
  lines,
  at,
}: {
  readonly lines: readonly QueueLine[];
  readonly at: Date;
}): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p>
        <a href={QUEUES_PATH}>{texts.raw}</a>
      </p>
      <Table
        id="queues"
        title={texts.all}
        empty=""
        head={texts.head}
        rows={lines.map((line) => rowOf(line, at))}
      />
      <p class="hint">{texts.lastHour}</p>
      <Measured />
    </>
  );
}

/** What the figures are, and how exact. */
export const Measured = (): VNode => (
  <p class="hint">{texts.measured(`${Math.ceil(QUANTILE_ERROR * 100)} %`)}</p>
);

/** A queue in one word or sentence. */
export const stateOf = ({ isPaused, workers }: QueueNow): string =>
  isPaused ? texts.paused : workers === 0 ? texts.noWorkers : texts.good(figure(workers));

/** How long the oldest has waited. */
export const oldestOf = ({ oldestAt }: QueueNow, at: Date): string =>
  oldestAt === null ? texts.nothing : sayMs(Math.max(0, at.getTime() - oldestAt.getTime()));

const rowOf = ({ now, lastHour }: QueueLine, at: Date): (string | VNode)[] => [
  <a key={now.name} href={`/queues/${now.name}`}>
    {now.name}
  </a>,
  stateOf(now),
  figure(now.waiting),
  figure(now.delayed),
  figure(now.inFlight),
  oldestOf(now, at),
  `${sayRate(lastHour.inPerMinute)} / ${sayRate(lastHour.outPerMinute)}`,
  figure(lastHour.failed),
  sayQuantiles(lastHour.waited),
  sayQuantiles(lastHour.worked),
];
