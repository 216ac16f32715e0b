import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { ListedAlert } from '../subscribers/alerts/subscriber-alerts.js';
import { AlertList } from '../saved-searches/components/alert-list.js';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';

/** Everything that matched for a subscriber: also what a mail had no room for. */
export function AlertsPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly alerts: readonly ListedAlert[];
  readonly nextHref: string | null;
}): VNode {
  const { page, token, alerts, nextHref } = props;
  const { texts } = page;
  return (
    <MessagePage page={page} title={texts.alerts.title}>
      <p class="lead">{texts.alerts.lead}</p>
      {alerts.length === 0 ? <p>{texts.alerts.none}</p> : <AlertList alerts={alerts} heading="h2" />}
      {nextHref !== null && (
        <p class="paging">
          <a class="next" rel="next" href={nextHref}>
            {texts.search.next}
          </a>
        </p>
      )}
      <p class="row">
        <a href={PATHS.whyNot(PATHS.manage(token))}>{texts.whyNot.open}</a>
        <a href={PATHS.manage(token)}>{texts.manage.backToList}</a>
      </p>
    </MessagePage>
  );
}
