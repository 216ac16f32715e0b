import type { SavedSearchId } from '@app/core/ids';
import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { RHYTHMS, type Rhythm, type SavedSearchState } from '@app/core/subscription';
import { BackTestPanel } from '../components/back-test.js';
import { ErrorSummary, TextField, errorFor, type FormError } from '../../site/components/form-parts.js';
import { CountsToday, type SearchCounts } from '../components/search-counts.js';
import type { PageContext } from '../../site/page-context.js';
import { MessagePage } from '../../site/pages/message-page.js';
import { RhythmField } from './save-page.js';

/** What one wording would have brought over the days of a back-test. */
export interface EditOutcome {
  readonly openings: number;
  /** Null while it is too early to tell. */
  readonly mailsAWeek: Readonly<Record<Rhythm, number>> | null;
}

/** The saved wording beside the typed one. */
export interface EditDelta {
  /** Null where nothing new has come to the board yet. */
  readonly days: number | null;
  readonly saved: EditOutcome;
  readonly typed: EditOutcome;
}

/** What is told above the form: what a change would do, or what a new search would send. */
export type EditPreview =
  | { readonly kind: 'delta'; readonly delta: EditDelta }
  | { readonly kind: 'counts'; readonly counts: SearchCounts };

/** The form behind "change" and "save another search". */
export interface EditForm {
  readonly q: string;
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

function DeltaPanel({ page, delta }: { readonly page: PageContext; readonly delta: EditDelta }): VNode {
  const { backTest, restraints, rhythm } = page.texts;
  const isEarly = delta.saved.mailsAWeek === null || delta.typed.mailsAWeek === null;
  const told = isEarly ? [] : RHYTHMS;
  const { days } = delta;
  const leadOf = isEarly ? restraints.deltaEarly : restraints.deltaLead;
  const lead = days === null ? backTest.noNews : leadOf(days);
  const rows = [
    [restraints.deltaNow, delta.saved],
    [restraints.deltaThen, delta.typed],
  ] as const;
  return (
    <section class="backtest" aria-labelledby="delta">
      <h2 id="delta">{restraints.deltaTitle}</h2>
      <p>{lead}</p>
      <p class="hint">{backTest.counted}</p>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="delta">
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{restraints.deltaOpenings}</th>
              {told.map((name) => (
                <th scope="col" key={name}>
                  {restraints.deltaMails(rhythm[name].toLowerCase())}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, outcome]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{outcome.openings.toLocaleString(page.texts.locale)}</td>
                {told.map((name) => (
                  <td key={name}>{backTest.mailsAWeek(outcome.mailsAWeek?.[name] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
