import type { SavedSearchId } from '@app/core/ids';
import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearchState } from '@app/core/subscription';
import { BackTestPanel } from '../components/back-test.js';
import { TextField } from '../../site/components/form-parts.js';
import { ErrorSummary, errorFor, type FormError } from '../../site/components/form-errors.js';
import { CountsToday, type SearchCounts } from '../components/search-counts.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';
import { NameField, RhythmField } from './save-page.js';
import { DeltaPanel, type EditDelta } from '../components/delta-panel.js';

/** What is told above the form: what a change would do, or what a new search would send. */
export type EditPreview =
  | { readonly kind: 'delta'; readonly delta: EditDelta }
  | { readonly kind: 'counts'; readonly counts: SearchCounts };

/** The form behind "change" and "save another search". */
export interface EditForm {
  readonly q: string;
  readonly name: string;
  readonly rhythm: string;
}

/** Changes one search, or saves one more (`searchId` null). */
export function EditPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly searchId: SavedSearchId | null;
  readonly form: EditForm;
  readonly errors: readonly FormError[];
  /** Null where it was not asked for. */
  readonly preview: EditPreview | null;
  /** How the search stands that was found to be there already; absent: none was. */
  readonly twin?: SavedSearchState;
}): VNode {
  const { page, token, searchId, form, errors, preview, twin } = props;
  const { manage, restraints, save, search } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage page={page} title={titleOf(manage, searchId, twin)} hasError={errors.length > 0}>
      {twin !== undefined && <TwinNotice page={page} state={twin} />}
      <ErrorSummary errors={errors} />
      {preview?.kind === 'delta' && <DeltaPanel page={page} delta={preview.delta} />}
      {preview?.kind === 'counts' && (
        <>
          <CountsToday counts={preview.counts} />
          <BackTestPanel view={preview.counts.backTest} />
        </>
      )}
      <form
        method="post"
        action={searchId === null ? `${base}/searches` : `${base}/searches/${searchId}/edit`}
        class="stack"
      >
        <TextField
          id="q"
          label={save.query}
          hint={search.hint}
          value={form.q}
          error={errorFor(errors, 'q')}
        />
        <NameField page={page} value={form.name} errors={errors} />
        <RhythmField page={page} value={form.rhythm} />
        <div class="row">
          <button type="submit">{searchId === null ? manage.addButton : manage.saveButton}</button>
          {searchId === null ? (
            <button type="submit" class="secondary" formMethod="get" formAction={`${base}/new`}>
              {restraints.previewButton}
            </button>
          ) : (
            <button type="submit" class="secondary" formMethod="get">
              {restraints.deltaButton}
            </button>
          )}
        </div>
        <p>
          <a href={base}>{manage.backToList}</a>
        </p>
      </form>
    </MessagePage>
  );
}

function titleOf(
  manage: PageContext['texts']['manage'],
  searchId: SavedSearchId | null,
  twin: SavedSearchState | undefined,
): string {
  if (twin !== undefined) return manage.twinTitle;
  return searchId === null ? manage.addTitle : manage.editTitle;
}

/** Why no second search was made, and what can be done about the one there is. */
function TwinNotice({
  page,
  state,
}: {
  readonly page: PageContext;
  readonly state: SavedSearchState;
}): VNode {
  const { manage } = page.texts;
  return (
    <div role="status">
      <p class="lead">{manage.twinLead}</p>
      {state === 'pending' && <p>{manage.twinWaits}</p>}
      {state === 'paused' && <p>{manage.twinRests}</p>}
    </div>
  );
}
