import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { PageContext } from '../../site/page-context.js';
import { LINKS_SCRIPT } from '../../site/stylesheet/index.js';
import { MessagePage } from '../../site/pages/message-page.js';
import { LinkForm } from './link-page.js';

/** What this browser remembers, and the way by mail for everybody. */
export function MySearchesPage({ page }: { readonly page: PageContext }): VNode {
  const { mySearches } = page.texts;
  return (
    <MessagePage page={page} title={mySearches.title}>
      <p class="lead">{mySearches.lead}</p>
      <KeptLinks page={page} />
      <section class="ruled" aria-labelledby="by-mail">
        <h2 id="by-mail">{mySearches.byMail}</h2>
        <LinkForm page={page} email="" errors={[]} />
      </section>
    </MessagePage>
  );
}

/** Filled and shown by the script, from what this browser keeps: the board does not know it. */
function KeptLinks({ page }: { readonly page: PageContext }): VNode {
  const { mySearches } = page.texts;
  return (
    <section hidden class="ruled" data-kept-links="" aria-labelledby="kept">
      <h2 id="kept">{mySearches.kept}</h2>
      <p>{mySearches.keptLead}</p>
      <ul class="searches">
        <template>
          <li>
            <h3>
              <a data-open={mySearches.open('{address}')} />
            </h3>
            <div class="row">
              <button type="button" class="link">
                {mySearches.forget}
              </button>
              <a>{mySearches.end}</a>
            </div>
          </li>
        </template>
      </ul>
      <script src={LINKS_SCRIPT.path} defer />
    </section>
  );
}

/** One button that ends every link to a person's searches. */
export function EndLinksPage({ page, token }: { readonly page: PageContext; readonly token: string }): VNode {
  const { manage, mySearches } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={mySearches.endTitle}>
      <p class="lead">{mySearches.endLead}</p>
      <form method="post" action={PATHS.links(base)}>
        <button type="submit">{mySearches.endButton}</button>
      </form>
      <p>
        <a href={base}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}

/** It was done. Where this browser kept the link, it forgets it. */
export function LinksEndedPage({ page }: { readonly page: PageContext }): VNode {
  const { mySearches, link } = page.texts;
  return (
    <MessagePage page={page} title={mySearches.endedTitle}>
      <p class="lead">{mySearches.ended}</p>
      <p>
        <a href="/">{link.start}</a>
      </p>
      <p hidden data-link-ended="" />
      <script src={LINKS_SCRIPT.path} defer />
    </MessagePage>
  );
}
