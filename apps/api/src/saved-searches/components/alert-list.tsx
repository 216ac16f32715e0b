import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { table } from '@app/core/untrusted';
import type { AlertStanding, ListedAlert } from '../../subscribers/alerts/subscriber-alerts.js';
import { formatAge, formatDate } from '../../site/format/when.js';
import { usePage, useTexts } from '../../site/page-context.js';
import type { Texts } from '../../texts/index.js';
import { SampleMark } from '../../site/components/sample-mark.js';

/** How an alert stands, in words. */
function standingText(standing: AlertStanding, { alerts, locale }: Texts): string {
  switch (standing.kind) {
    case 'waiting':
      return alerts.waiting;
    case 'on-its-way':
      return alerts.onItsWay;
    case 'mailed':
      return alerts.mailed(formatDate(standing.at, locale));
    case 'not-sent':
      return alerts.notSent(table<string>(alerts.reasons).get(standing.reason) ?? standing.reason);
  }
}

/** Openings that matched, newest first, each with the search that it met and what became of its mail. */
export function AlertList(props: {
  readonly alerts: readonly ListedAlert[];
  /** One below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3';
}): VNode {
  const { alerts, heading } = props;
  return (
    <ol class="list">
      {alerts.map((alert) => (
        <AlertRow key={alert.id} alert={alert} heading={heading} />
      ))}
    </ol>
  );
}

function AlertRow(props: { readonly alert: ListedAlert; readonly heading: 'h2' | 'h3' }): VNode {
  const { alert, heading: Heading } = props;
  const texts = useTexts();
  const { now } = usePage();
  const { posting } = alert;
  return (
    <li class="result">
      <Heading dir="auto">
        {posting === null ? texts.alerts.gone : <a href={PATHS.posting(posting._id)}>{posting.title}</a>}
      </Heading>
      {posting !== null && (
        <p class="org">
          <span class="company">{posting.company.name}</span>
          {posting.locationText !== '' && <span class="places">{posting.locationText}</span>}
        </p>
      )}
      {posting?.sample === true && <SampleMark />}
      <p>
        {texts.alerts.met}{' '}
        {alert.typed.map((typed) => (
          <code key={typed}>{typed}</code>
        ))}
      </p>
      {alert.why !== '' && (
        <p>
          {texts.channels.why}: {alert.why}
        </p>
      )}
      <p class="dates">
        {texts.alerts.found(formatAge(alert.at, now, texts.locale))} · {standingText(alert.standing, texts)}
        {posting?.state === 'closed' && ` · ${texts.alerts.closed}`}
      </p>
    </li>
  );
}
