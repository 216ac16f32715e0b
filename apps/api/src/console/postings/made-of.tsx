import type { VNode } from 'preact';
import { figure, stamp } from '../shell/format.js';
import { deliveryPath, personPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import { MOST_COUNTED, MOST_LISTED, type MadeAlert } from './posting-store.js';
import { postingTexts as texts } from './texts.js';

/** Alerts and mails that were made of a posting: how many, and for those who may help people the newest of them. */
export function MadeOf({
  made,
  mayHelp,
}: {
  readonly made: readonly MadeAlert[];
  readonly mayHelp: boolean;
}): VNode {
  const counted = made.slice(0, MOST_COUNTED);
  const listed = mayHelp ? counted.slice(0, MOST_LISTED) : [];
  return (
    <>
      <Table
        id="made"
        title={texts.made}
        empty={counted.length === 0 ? texts.noAlerts : `${countsOf(made)}. ${texts.needsHelp}`}
        head={texts.alertHead}
        rows={listed.map(({ createdAt, state, subscriberId, deliveryId }) => [
          stamp(createdAt),
          state,
          <a key={subscriberId} href={personPath(subscriberId)}>
            {subscriberId}
          </a>,
          deliveryId === null ? (
            texts.noMail
          ) : (
            <a key={deliveryId} href={deliveryPath(deliveryId)}>
              {deliveryId}
            </a>
          ),
        ])}
      />
      {listed.length > 0 && <p>{countsOf(made)}.</p>}
      {listed.length > 0 && counted.length > MOST_LISTED && <p class="hint">{texts.more(MOST_LISTED)}</p>}
    </>
  );
}

/** `3 alerts (2 assigned, 1 pending), in 2 mails`. */
function countsOf(made: readonly MadeAlert[]): string {
  const counted = made.slice(0, MOST_COUNTED);
  const states = new Map<string, number>();
  for (const { state } of counted) states.set(state, (states.get(state) ?? 0) + 1);
  const mails = new Set(counted.flatMap(({ deliveryId }) => deliveryId ?? []));
  const isMore = made.length > MOST_COUNTED;
  const by = [...states].map(([state, count]) => `${figure(count)} ${state}`).join(', ');
  const alerts = texts.alerts(texts.orMore(figure(counted.length), isMore));
  return `${alerts} (${by}), ${texts.inMails(texts.orMore(figure(mails.size), isMore))}`;
}
