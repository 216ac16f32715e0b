import type { VNode } from 'preact';
import type { KeptDeadLetter } from '@app/core/running';
import { isReplayable } from '@app/infra/mongo';
import { table } from '@app/core/untrusted';
import { figure, stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { deadLetterPath, queuePath, sourcePath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { stateText } from '../sources/sources-page.js';
import { HeldMails } from './held-mails.js';
import { Rereading } from './rereading.js';
import { MOST_COUNTED } from './status-store.js';
import type { Status } from './system-status.js';
import { statusTexts as texts } from './texts.js';

/** The state of the system on one page. */
export function StatusPage(props: { readonly status: Status; readonly csrf: string }): VNode {
  const { status, csrf } = props;
  const { postings, searches, boardLag } = status;
  const figures: readonly (readonly [string, string])[] = [
    [texts.open, figure(postings.open)],
    [texts.allPostings, figure(postings.all)],
    [texts.unmatched, figure(postings.unmatched)],
    [texts.lag, figure(boardLag)],
    [texts.activeSearches, figure(searches.active)],
    [texts.pendingSearches, figure(searches.pending)],
    [texts.lastBackup, stamp(status.lastBackup)],
  ];
  return (
    <>
      <h1>{texts.status}</h1>
      <p class="hint">{`${texts.asOf} ${stamp(status.now)} UTC`}</p>
      <p class="hint">{texts.mostCounted(MOST_COUNTED.toLocaleString('en-GB'))}</p>
      <dl class="figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Alarms status={status} />
      <HeldMails held={status.held} csrf={csrf} />
      <Rereading status={status} />
      <Processes status={status} />
      <Sources status={status} />
      <Deliveries status={status} />
      <Queues status={status} />
      <DeadLetters status={status} csrf={csrf} />
    </>
  );
}

const Alarms = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="alarms"
    title={texts.alarms}
    empty={texts.noAlarms}
    head={texts.alarmHead}
    rows={status.alarms.map(({ _id, raisedAt, message }) => [
      stamp(raisedAt),
      <a key={_id} href={`/runbook#${_id}`}>
        {_id}
      </a>,
      message,
    ])}
  />
);

const Processes = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="processes"
    title={texts.processes}
    empty={texts.noProcesses}
    head={texts.processHead}
    rows={status.processes.map(({ service, share, holds, behindSeconds, seenAgo, startedAgo }) => [
      service,
      share ?? '',
      figure(holds),
      texts.seconds(behindSeconds),
      texts.ago(seenAgo),
      texts.ago(startedAgo),
    ])}
  />
);

const Sources = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="sources"
    title={texts.sources}
    empty={texts.noSources}
    head={texts.sourceHead}
    rows={status.sources.map((source) => [
      <a key={source._id} href={sourcePath(source._id)}>
        {source._id}
      </a>,
      source.kind,
      stateText(source),
      stamp(source.lastGoodReadAt),
      stamp(source.nextPollAt),
      String(source.openCount),
      source.lastError === null ? '' : `${source.lastError.reason}: ${source.lastError.message}`,
    ])}
  />
);

const Deliveries = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="deliveries"
    title={texts.deliveries}
    empty={texts.noDeliveries}
    head={texts.deliveryHead}
    rows={status.deliveries.map(({ state, count, oldestDueAt }) => [
      state,
      figure(count),
      oldestDueAt === null ? '' : stamp(oldestDueAt),
    ])}
  />
);

const Queues = ({ status }: { readonly status: Status }): VNode => (
  <Table
    id="queues"
    title={texts.queues}
    empty=""
    head={texts.queueHead}
    rows={status.queues.map(({ queue, counts }) => [
      <a key={queue} href={queuePath(queue)}>
        {queue}
      </a>,
      ...['waiting', 'active', 'delayed', 'failed'].map((state) => String(table(counts).get(state) ?? 0)),
    ])}
  />
);

const DeadLetters = ({ status, csrf }: { readonly status: Status; readonly csrf: string }): VNode => (
  <Table
    id="dead-letters"
    title={texts.deadLetters}
    empty={texts.noDeadLetters}
    head={texts.deadLetterHead}
    rows={status.deadLetters.map((letter) => [
      stamp(letter.lastAt),
      letter.stage,
      <a key={letter._id} href={deadLetterPath(letter._id)}>
        {letter.reason}
      </a>,
      letter.origin,
      letter.message,
      String(letter.count),
      isReplayable(letter) ? <TryAgain key={letter._id} letter={letter} csrf={csrf} /> : '',
    ])}
  />
);

const TryAgain = ({ letter, csrf }: { readonly letter: KeptDeadLetter; readonly csrf: string }): VNode => (
  <form method="post" action="/dead-letters">
    <Csrf value={csrf} />
    <input type="hidden" name="id" value={letter._id} />
    <button type="submit" class="link" aria-label={`${texts.tryAgain}: ${letter.origin}`}>
      {texts.tryAgain}
    </button>
  </form>
);
