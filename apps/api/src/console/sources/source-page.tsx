import type { VNode } from 'preact';
import type { Source } from '@app/core/records';
import type { KeptDryRun, KeptRead } from '@app/core/running';
import type { Moment } from '@app/core/timeline';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { DryRun } from './dry-run.js';
import { stateText } from './sources-page.js';
import { sourceTexts as texts } from './texts.js';

/** One source: how it is, what its reads found, and what can be tried. */
export function SourcePage(props: {
  readonly source: Source;
  readonly reads: readonly KeptRead[];
  readonly moments: readonly Moment[];
  readonly dryRun: KeptDryRun | null;
  readonly csrf: string;
  readonly message: string | null;
}): VNode {
  const { source, reads, moments, dryRun, csrf, message } = props;
  return (
    <>
      <p>
        <a href="/sources">{texts.back}</a>
      </p>
      <h1>{source._id}</h1>
      {message !== null && <p role="status">{message}</p>}
      <Facts source={source} />
      <Trying source={source} csrf={csrf} />
      <DryRun source={source._id} last={dryRun} csrf={csrf} />
      <LastFault reads={reads} />
      <Reads reads={reads} />
      <Timeline moments={moments} />
    </>
  );
}

/** What its reads found, one by one. */
export const Reads = ({ reads }: { readonly reads: readonly KeptRead[] }): VNode => (
  <>
    <Table
      id="reads"
      title={texts.reads}
      empty={texts.noReads}
      head={texts.readHead}
      rows={reads.map(rowOf)}
    />
    <p class="hint">{texts.readsNote}</p>
  </>
);

function Facts({ source }: { readonly source: Source }): VNode {
  const { alarm } = source;
  const facts: readonly (readonly [string, string])[] = [
    [texts.facts.state, stateText(source)],
    [texts.facts.kind, source.kind],
    [texts.facts.open, figure(source.openCount)],
    [texts.facts.good, stamp(source.lastGoodReadAt)],
    [texts.facts.next, stamp(source.nextPollAt)],
    [texts.facts.every, `${figure(source.everySeconds)} s`],
  ];
  return (
    <>
      <dl class="figures dense">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {alarm !== null && <p>{texts.doubt(alarm.reason, alarm.gone)}</p>}
    </>
  );
}

const Trying = ({ source, csrf }: { readonly source: Source; readonly csrf: string }): VNode => (
  <section aria-labelledby="try">
    <h2 id="try">{texts.tryNow}</h2>
    <form class="inline" method="post" action={`/sources/${encodeURIComponent(source._id)}`}>
      <Csrf value={csrf} />
      <button type="submit">{texts.tryNow}</button>
      <span class="hint">{texts.tryNowText}</span>
    </form>
  </section>
);

function LastFault({ reads }: { readonly reads: readonly KeptRead[] }): VNode {
  const failed = reads.find(({ outcome }) => outcome === 'failed');
  return (
    <section aria-labelledby="fault">
      <h2 id="fault">{texts.fault}</h2>
      {failed === undefined ? <p>{texts.noFault}</p> : <Fault read={failed} />}
    </section>
  );
}

/** The document is shown as text: it is a stranger's. */
const Fault = ({ read: { at, reason, message, beginning } }: { readonly read: KeptRead }): VNode => (
  <>
    <p>{texts.faultAt(stamp(at), reason ?? '', message ?? '')}</p>
    <p class="hint">{beginning === null ? texts.noDocument : texts.beginning}</p>
    {beginning !== null && <pre tabIndex={0}>{beginning}</pre>}
  </>
);

const rowOf = (read: KeptRead): string[] => [
  stamp(read.at),
  read.outcome === 'failed' ? `${read.outcome}: ${read.reason ?? ''}` : read.outcome,
  ...[read.times, read.listed, read.new, read.changed, read.closed, read.skipped, read.faults].map(figure),
  `${figure(Math.ceil(read.bytes / 1_000))} kB`,
  `${(read.ms / 1_000).toFixed(1)} s`,
];
