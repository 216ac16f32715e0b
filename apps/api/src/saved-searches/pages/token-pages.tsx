import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import { RememberLink } from '../components/remember-link.js';
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
        <input type="hidden" name="typed" value={typedOf(search)} />
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
  readonly address: string;
}): VNode {
  const { page, search, manageToken, address } = props;
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
      <RememberLink manageToken={manageToken} address={address} />
      <p>
        <a href={PATHS.search(typedOf(search))}>{save.backToSearch}</a>
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
      {search.name !== undefined && <h2>{search.name}</h2>}
      <p class="query-text">{typedOf(search)}</p>
      <SearchNotes notes={notes} />
      <p>{page.texts.rhythm[search.rhythm]}</p>
    </div>
  );
}
