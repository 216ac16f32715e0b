import type { VNode } from 'preact';
import type { KeptDelivery } from '@app/core/records';
import { stamp } from '../shell/format.js';
import { personPath, postingPath, searchPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { Timeline } from '../shell/timeline.js';
import { CopySection } from './copy-section.js';
import { MailSection } from './mail-section.js';
import type { DeliveryView } from './delivery-view.js';
import { deliveryTexts as texts } from './texts.js';

/** One delivery. */
export function DeliveryPage(view: DeliveryView): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <Facts delivery={view.delivery} />
      <Attempts delivery={view.delivery} />
      <Items {...view} />
      <Alerts alerts={view.alerts} />
      <MailSection {...view} />
      {view.again.sent.kind === 'written' && <CopySection {...view} />}
      <Timeline moments={view.moments} />
    </>
  );
}

function Facts({ delivery }: { readonly delivery: KeptDelivery }): VNode {
  const { _id, kind, subscriberId, state, reason, rhythm, windowKey, messageId, hookId } = delivery;
  const { createdAt, dueAt, nextAt, finishedAt, renderFailures = 0, overflow } = delivery;
  const optional: (readonly [string, string] | null)[] = [
    rhythm === null ? null : [texts.window, `${rhythm} ${windowKey ?? ''}`],
    hookId === null ? null : [texts.hook, hookId],
    nextAt === null ? null : [texts.next, stamp(nextAt)],
    finishedAt === null ? null : [texts.ended, stamp(finishedAt)],
    overflow === 0 ? null : [texts.overflow, String(overflow)],
    renderFailures === 0 ? null : [texts.renderFailures, texts.times(renderFailures)],
  ];
  return (
    <Table
      id="facts"
      title={texts.facts}
      empty=""
      head={texts.factHead}
      rows={[
        [texts.id, _id],
        [texts.kind, kind],
        [texts.person, <a href={personPath(subscriberId)}>{subscriberId}</a>],
        [texts.state, reason === null ? state : texts.stateFor(state, reason)],
        [texts.messageId, messageId],
        [texts.made, stamp(createdAt)],
        [texts.due, stamp(dueAt)],
        ...optional.filter((row) => row !== null),
      ]}
    />
  );
}

const Attempts = ({ delivery: { attempts } }: { readonly delivery: KeptDelivery }): VNode => (
  <Table
    id="attempts"
    title={texts.attempts}
    empty={texts.noAttempts}
    head={texts.attemptHead}
    rows={attempts.map(({ startedAt, finishedAt, outcome, code, detail }) => [
      stamp(startedAt),
      finishedAt === null ? texts.open : stamp(finishedAt),
      outcome,
      code === null ? '' : String(code),
      detail ?? '',
    ])}
  />
);

const Items = ({ delivery: { items }, again }: DeliveryView): VNode => (
  <Table
    id="items"
    title={texts.items}
    empty={texts.noItems}
    head={texts.itemHead}
    rows={items.flatMap(({ matches, suppressed }) =>
      matches.map((match) => {
        const { title, reasons } = again.matchOf(match);
        const { postingId, savedSearchId, query, revision } = match;
        const named = title ?? texts.goneTitle(postingId);
        return [
          <a href={postingPath(postingId)}>
            {revision === undefined ? named : texts.revision(named, revision)}
          </a>,
          <a href={searchPath(savedSearchId)}>{savedSearchId}</a>,
          query,
          reasons,
          suppressed ?? texts.told,
        ];
      }),
    )}
  />
);

const Alerts = ({ alerts }: Pick<DeliveryView, 'alerts'>): VNode => (
  <Table
    id="alerts"
    title={texts.alerts}
    empty={texts.noAlerts}
    head={texts.alertHead}
    rows={alerts.map(({ _id, state, matches, createdAt }) => [
      _id,
      state,
      String(matches.length),
      stamp(createdAt),
    ])}
  />
);
