import { PATHS } from '@app/core/contracts';
import type { SavedSearchId } from '@app/core/ids';
import type { Verdict } from '@app/core/quality';
import type { KeptPosting } from '@app/core/records';
import type { VNode } from 'preact';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';

/** Asks whether a posting was right, with the one button that the link of the mail stands for; or says what was answered. */
export function JudgePage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly posting: Pick<KeptPosting, '_id' | 'title' | 'company'>;
  readonly verdict: Verdict;
  /** What was answered before; null: nothing. */
  readonly said: Verdict | null;
  /** The search that found it; null: it is deleted. */
  readonly searchId: SavedSearchId | null;
}): VNode {
  const { page, token, posting, verdict, said, searchId } = props;
  const { judgements, restraints, manage } = page.texts;
  const base = PATHS.manage(token);
  const other = verdict === 'yes' ? 'no' : 'yes';
  const isSaid = said === verdict;
  return (
    <MessagePage page={page} title={isSaid ? judgements.doneTitle : judgements.title}>
      <p class="lead">
        <a href={PATHS.posting(posting._id)}>{judgements.posting(posting.title, posting.company.name)}</a>
      </p>
      {isSaid ? (
        <p>{judgements.done[verdict]}</p>
      ) : (
        <form method="post" action={PATHS.judge(base, verdict, posting._id)} class="stack">
          <p>{judgements.lead}</p>
          <button type="submit">{judgements.buttons[verdict]}</button>
        </form>
      )}
      <p class="row">
        <a href={PATHS.judge(base, other, posting._id)}>{judgements.instead[other]}</a>
        {isSaid && verdict === 'no' && searchId !== null && (
          <a href={PATHS.less(base, searchId, posting._id)}>{restraints.lessTitle}</a>
        )}
      </p>
      <p>
        <a href={base}>{manage.backToList}</a>
      </p>
    </MessagePage>
  );
}
