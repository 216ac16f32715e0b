import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { SavedSearchDoc, SubscriberDoc } from '@app/infra/mongo';
import type { ListedAlert } from '../../subscriptions/subscriber-alerts.js';
import { AlertList } from '../components/alert-list.js';
import { ErrorSummary, TextField, errorFor, type FormError } from '../components/form-parts.js';
import { Frame } from '../components/layout.js';
import { ScheduleFields, type ScheduleForm } from '../components/schedule-fields.js';
import { formatDate } from '../format/when.js';
import type { PageContext } from '../page-context.js';
import type { Texts } from '../texts/en.js';
import { MessagePage } from './message-page.js';
import { RhythmField } from './save-page.js';

/** What was just done, to be told at the top of the page. */
export interface ManageNotice {
  readonly done: keyof Texts['manage']['done'];
  /** Set after a deletion: what can be undone. */
  readonly undoId: string | null;
}

/** The list of a subscriber's searches, with everything that can be done to each. */
export function ManagePage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly subscriber: SubscriberDoc;
  readonly searches: readonly SavedSearchDoc[];
  readonly notice: ManageNotice | null;
  readonly errors: readonly FormError[];
  readonly schedule: ScheduleForm;
  /** The latest of what matched. */
  readonly recent: readonly ListedAlert[];
}): VNode {
  const { page, token, subscriber, searches, notice, errors, schedule, recent } = props;
  const { manage } = page.texts;
  const base = PATHS.manage(token);
  return (
    <Frame page={page} title={manage.title} hasError={errors.length > 0}>
      <div class="wrap narrow">
        <ErrorSummary errors={errors} />
        {notice !== null && <Notice page={page} base={base} notice={notice} />}
        <h1>{manage.title}</h1>
        <p class="lead">{manage.lead(subscriber.address)}</p>
        {subscriber.unsubscribedAt !== null && <p class="notice">{manage.unsubscribed}</p>}
        {searches.length === 0 && <p>{manage.none}</p>}
        <ul class="searches">
          {searches.map((search) => (
            <SearchRow key={search._id} page={page} base={base} search={search} />
          ))}
        </ul>
        <p>
          <a class="button secondary" href={`${base}/new`}>
            {manage.addTitle}
          </a>
        </p>
        <section class="ruled" aria-labelledby="recent">
          <h2 id="recent">{page.texts.alerts.recent}</h2>
          {recent.length === 0 ? <p>{page.texts.alerts.none}</p> : <AlertList alerts={recent} />}
          {recent.length > 0 && (
            <p>
              <a href={`${base}/alerts`}>{page.texts.alerts.all}</a>
            </p>
          )}
        </section>
        <form method="post" action={`${base}/schedule`} class="stack ruled">
          <ScheduleFields form={schedule} errors={errors} />
          <button type="submit" class="secondary">
            {manage.scheduleButton}
          </button>
        </form>
        <p class="hint">{manage.keepLink}</p>
        <p class="row">
          <a href={`${base}/export`}>{manage.export}</a>
          <a href={`${base}/erase`}>{page.texts.erase.open}</a>
        </p>
      </div>
    </Frame>
  );
}

function Notice(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly notice: ManageNotice;
}): VNode {
  const { page, base, notice } = props;
  const { manage } = page.texts;
  return (
    <div class="notice done" role="status">
      <p>{manage.done[notice.done]}</p>
      {notice.undoId !== null && (
        <form method="post" action={`${base}/searches/${notice.undoId}/restore`}>
          <button type="submit" class="secondary">
            {manage.undo}
          </button>
        </form>
      )}
    </div>
  );
}

function SearchRow(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly search: SavedSearchDoc;
}): VNode {
  const { page, base, search } = props;
  const { manage, rhythm, searchState, locale } = page.texts;
  const path = `${base}/searches/${search._id}`;
  const toggle = search.state === 'active' ? 'pause' : 'resume';
  const label = search.state === 'pending' ? manage.activate : manage[toggle];
  return (
    <li>
      <h2 class="query-text">{search.query}</h2>
      <p>
        <span class={`state ${search.state}`}>{searchState[search.state]}</span> {rhythm[search.rhythm]}.{' '}
        {manage.since(formatDate(search.createdAt, locale))}.
      </p>
      <div class="row">
        <a href={`${path}/edit`} aria-label={manage.named(manage.edit, search.query)}>
          {manage.edit}
        </a>
        <a href={PATHS.search(search.query)}>{manage.results}</a>
        <RowButton action={`${path}/${toggle}`} label={label} name={manage.named(label, search.query)} />
        <RowButton
          action={`${path}/delete`}
          label={manage.delete}
          name={manage.named(manage.delete, search.query)}
        />
      </div>
    </li>
  );
}

function RowButton(props: { readonly action: string; readonly label: string; readonly name: string }): VNode {
  return (
    <form method="post" action={props.action}>
      <button type="submit" class="link" aria-label={props.name}>
        {props.label}
      </button>
    </form>
  );
}

/** The form behind "change" and "save another search". */
export interface EditForm {
  readonly q: string;
  readonly rhythm: string;
}

/** Changes one search, or saves one more (`searchId` null). */
export function EditPage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly searchId: string | null;
  readonly form: EditForm;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, token, searchId, form, errors } = props;
  const { manage, save, search } = page.texts;
  const base = PATHS.manage(token);
  return (
    <MessagePage
      page={page}
      title={searchId === null ? manage.addTitle : manage.editTitle}
      hasError={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
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
        <button type="submit">{searchId === null ? manage.addButton : manage.saveButton}</button>
        <p>
          <a href={base}>{manage.backToList}</a>
        </p>
      </form>
    </MessagePage>
  );
}
