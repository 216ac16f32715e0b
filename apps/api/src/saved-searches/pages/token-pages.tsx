import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearch } from '@app/core/records';
import { SearchNotes } from '../components/search-counts.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';

/** One button that confirms: opening the page changes nothing. */
export function ConfirmPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly search: SavedSearch;
  /** What the search stands for beside its text, in sentences. */
  readonly notes: readonly string[];
  readonly consent: string;
}): VNode {
  const { page, token, search, notes, consent } = props;
  const { confirm, layout } = page.texts;
  return (
    <MessagePage page={page} title={confirm.title}>
      <p class="lead">{confirm.lead}</p>
      <SearchSummary page={page} search={search} notes={notes} />
      <form method="post" action={PATHS.confirm(token)} class="stack">
        <p>{consent}</p>
        <input type="hidden" name="rhythm" value={search.rhythm} />
        <button type="submit">{confirm.button}</button>
        <p class="hint">
          <a href={PATHS.privacy()}>{layout.privacy}</a>
        </p>
      </form>
    </MessagePage>
  );
}

/** The page that tells the result of confirming. */
export function ConfirmedPage(props: {
  readonly page: PageContext;
  readonly search: SavedSearch;
  readonly manageToken: string;
}): VNode {
  const { page, search, manageToken } = props;
  const { confirm, save } = page.texts;
  return (
    <MessagePage page={page} title={confirm.doneTitle}>
      <p class="lead">{confirm.doneLead}</p>
      <SearchSummary page={page} search={search} />
      <p>
        <a class="button" href={PATHS.manage(manageToken)}>
          {confirm.manage}
        </a>
      </p>
      <p>
        <a href={PATHS.search(search.query)}>{save.backToSearch}</a>
      </p>
    </MessagePage>
  );
}

/** After the link was used: the manage link is in every mail, and one press sends it to the address itself. */
export function ConfirmLinkUsedPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly search: SavedSearch;
}): VNode {
  const { page, token, search } = props;
  const { confirm } = page.texts;
  return (
    <MessagePage page={page} title={confirm.usedTitle}>
      <p class="lead">{confirm.already}</p>
      <SearchSummary page={page} search={search} />
      <form method="post" action={`${PATHS.confirm(token)}/link`} class="stack">
        <p>{confirm.manageByMail}</p>
        <button type="submit">{confirm.sendLink}</button>
      </form>
    </MessagePage>
  );
}

function SearchSummary(props: {
  readonly page: PageContext;
  readonly search: SavedSearch;
  readonly notes?: readonly string[];
}): VNode {
  const { page, search, notes = [] } = props;
  return (
    <div class="query-card">
      <p class="query-text">{search.query}</p>
      <SearchNotes notes={notes} />
      <p>{page.texts.rhythm[search.rhythm]}</p>
    </div>
  );
}

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
