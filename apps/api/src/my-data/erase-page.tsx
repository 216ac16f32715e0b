import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';

/** Asks once more before everything is erased: this cannot be undone. */
export function ErasePage({ page, token }: { readonly page: PageContext; readonly token: string }): VNode {
  const { erase, manage } = page.texts;
  return (
    <MessagePage page={page} title={erase.title}>
      <p class="lead">{erase.lead}</p>
      <p class="hint">{erase.stays}</p>
      <p>
        <a href={`${PATHS.manage(token)}/export`}>{manage.export}</a>
      </p>
      <form method="post" action={`${PATHS.manage(token)}/erase`}>
        <button type="submit" class="danger">
          {erase.button}
        </button>
      </form>
      <p>
        <a href={PATHS.manage(token)}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

/** After erasing. */
export function ErasedPage({ page }: { readonly page: PageContext }): VNode {
  const { erase, link } = page.texts;
  return (
    <MessagePage page={page} title={erase.doneTitle}>
      <p class="lead">{erase.done}</p>
      <p>
        <a href="/">{link.start}</a>
      </p>
    </MessagePage>
  );
}
