import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';

interface UnsubscribeProps {
  readonly page: PageContext;
  readonly token: string;
}

/** One button that stops all mails. RFC 8058 clients post the same field without opening the page. */
export function UnsubscribePage({ page, token }: UnsubscribeProps): VNode {
  const { unsubscribe } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.title}>
      <p class="lead">{unsubscribe.lead}</p>
      <form method="post" action={PATHS.unsubscribe(token)}>
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <button type="submit">{unsubscribe.button}</button>
      </form>
    </MessagePage>
  );
}

/** After unsubscribing: it is done, and can be undone. */
export function UnsubscribedPage({ page, token }: UnsubscribeProps): VNode {
  const { unsubscribe } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.doneTitle}>
      <p class="lead">{unsubscribe.doneLead}</p>
      <form method="post" action={`${PATHS.unsubscribe(token)}/undo`}>
        <p>{unsubscribe.undoLead}</p>
        <button type="submit" class="secondary">
          {unsubscribe.undo}
        </button>
      </form>
    </MessagePage>
  );
}

/** After undoing an unsubscription. */
export function ResubscribedPage({ page }: { readonly page: PageContext }): VNode {
  const { unsubscribe, link } = page.texts;
  return (
    <MessagePage page={page} title={unsubscribe.undoneTitle}>
      <p class="lead">{unsubscribe.undoneLead}</p>
      <p>
        <a href="/">{link.start}</a>
      </p>
    </MessagePage>
  );
}
