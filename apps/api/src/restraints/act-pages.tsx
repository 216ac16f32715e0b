import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Exclusion } from '@app/search/match';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import { clauseWords } from '../site/format/clause-words.js';
import { DateField } from '../site/components/form-parts.js';
import { earliestDate } from '../saved-searches/components/restraint-sections.js';
import type { PageContext } from '../site/page-context.js';
import { MessagePage } from '../site/pages/message-page.js';

type Named = Pick<KeptPosting, '_id' | 'title' | 'company'>;

/** A search without one trait of a posting, and how many openings it leaves. */
export interface NarrowerSearch extends Exclusion {
  readonly leaves: number;
}

/** One button that mutes the company of a posting. */
export function MutePage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly posting: Named;
}): VNode {
  const { page, token, posting } = props;
  const { restraints } = page.texts;
  return (
    <MessagePage page={page} title={restraints.muteTitle(posting.company.name)}>
      <p class="lead">{restraints.muteLead}</p>
      <MuteForm page={page} token={token} posting={posting} />
      <ToList page={page} token={token} />
    </MessagePage>
  );
}

function MuteForm(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly posting: Named;
}): VNode {
  const { page, token, posting } = props;
  return (
    <form method="post" action={`${PATHS.manage(token)}/mute`}>
      <input type="hidden" name="posting" value={posting._id} />
      <button type="submit">{page.texts.restraints.muteButton(posting.company.name)}</button>
    </form>
  );
}

/** A date and one button that snoozes a search until then. */
export function SnoozePage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly search: SavedSearch;
  readonly timeZone: string;
}): VNode {
  const { page, token, search, timeZone } = props;
  const { restraints } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={restraints.snoozeButton}>
      <div class="query-card">
        <p class="query-text">{typedOf(search)}</p>
      </div>
      <form method="post" action={`${base}/searches/${search._id}/snooze`} class="stack">
        <p>{restraints.snoozeLead}</p>
        <DateField id="until" label={restraints.until} min={earliestDate(page.now, timeZone)} />
        <button type="submit">{restraints.snoozeButton}</button>
      </form>
      <ToList page={page} token={token} />
    </MessagePage>
  );
}

/** Why a reader may not want a posting: each reason is a button that makes the search leave it out. */
export function LessPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly search: SavedSearch;
  readonly posting: Named;
  /** The reader has just said that it was not right. */
  readonly judged: boolean;
  /** Open postings that the search finds now. */
  readonly finds: number;
  readonly choices: readonly NarrowerSearch[];
}): VNode {
  const { page, token, search, posting, judged, finds, choices } = props;
  const { restraints, manage } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={restraints.lessTitle}>
      {judged && (
        <p class="notice" role="status">
          {page.texts.judgements.done.no}
        </p>
      )}
      <p class="lead">{restraints.lessLead(posting.title, posting.company.name)}</p>
      <div class="query-card">
        <p class="query-text">{typedOf(search)}</p>
      </div>
      {choices.length === 0 && <p>{restraints.lessNone}</p>}
      <ul class="choices">
        {choices.map(({ clause, means, query, leaves }) => (
          <li key={clause}>
            <form method="post" action={`${base}/searches/${search._id}/edit`} class="row">
              <input type="hidden" name="q" value={query} />
              <input type="hidden" name="rhythm" value={search.rhythm} />
              <input type="hidden" name="posting" value={posting._id} />
              <input type="hidden" name="because" value={clause} />
              <button type="submit" class="secondary">
                {restraints.lessExclude(clauseWords(means, page.texts))}
              </button>
              <span class="hint">{restraints.lessLeaves(leaves, finds)}</span>
            </form>
          </li>
        ))}
      </ul>
      <h2>{restraints.lessOther}</h2>
      <MuteForm page={page} token={token} posting={posting} />
      <p class="row">
        <a href={`${base}/act/snooze?search=${search._id}`}>{restraints.snoozeButton}</a>
        <a href={`${base}/searches/${search._id}/edit`}>{manage.editTitle}</a>
      </p>
      <ToList page={page} token={token} />
    </MessagePage>
  );
}

function ToList({ page, token }: { readonly page: PageContext; readonly token: string }): VNode {
  return (
    <p>
      <a href={PATHS.manage(token)}>{page.texts.manage.backToList}</a>
    </p>
  );
}
