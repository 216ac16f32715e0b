import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Snooze } from '@app/core/subscription';
import { restraintsOf, type SavedSearch, type Subscriber } from '@app/core/records';
import type { ListedAlert } from '../../subscribers/alerts/subscriber-alerts.js';
import { AlertList } from '../components/alert-list.js';
import { DateField, ErrorSummary, errorFor, type FormError } from '../../site/components/form-parts.js';
import { Frame } from '../../site/components/layout.js';
import { RestraintSections, earliestDate } from '../components/restraint-sections.js';
import { ScheduleFields, type ScheduleForm } from '../../site/components/schedule-fields.js';
import { formatDate, formatLocalDate } from '../../site/format/when.js';
import { usePage, type PageContext } from '../../site/page-context.js';
import type { Texts } from '../../texts/index.js';
import type { Undo } from '../undo.js';

/** Names what was done, in the address of the list. */
export type DoneName = keyof Texts['manage']['done'] | keyof Texts['restraints']['done'];

/** What was just done, to be told at the top of the page. */
export interface ManageNotice {
  readonly text: string;
  /** The button that undoes it; null where nothing does. */
  readonly undo: Undo | null;
}

/** The list of a subscriber's searches, with everything that can be done to each. */
export function ManagePage(props: {
  readonly page: PageContext;
  readonly token: string;
  readonly subscriber: Subscriber;
  readonly searches: readonly SavedSearch[];
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
        <SearchList page={page} base={base} searches={searches} subscriber={subscriber} errors={errors} />
        <p>
          <a class="button secondary" href={`${base}/new`}>
            {manage.addTitle}
          </a>
        </p>
        <Recent page={page} base={base} recent={recent} />
        <form method="post" action={`${base}/schedule`} class="stack ruled">
          <ScheduleFields form={schedule} errors={errors} />
          <button type="submit" class="secondary">
            {manage.scheduleButton}
          </button>
        </form>
        <RestraintSections
          base={base}
          restraints={restraintsOf(subscriber)}
          schedule={subscriber.schedule}
          errors={errors}
        />
        <p class="hint">{manage.keepLink}</p>
        <p class="row">
          <a href={`${base}/export`}>{manage.export}</a>
          <a href={`${base}/erase`}>{page.texts.erase.open}</a>
        </p>
      </div>
    </Frame>
  );
}

function SearchList(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly searches: readonly SavedSearch[];
  readonly subscriber: Subscriber;
  readonly errors: readonly FormError[];
}): VNode {
  const { page, base, searches, subscriber, errors } = props;
  const { snoozes } = restraintsOf(subscriber);
  return (
    <ul class="searches">
      {searches.map((search) => (
        <SearchRow
          key={search._id}
          page={page}
          base={base}
          search={search}
          snooze={snoozes.find((each) => each.savedSearchId === search._id) ?? null}
          timeZone={subscriber.schedule.timeZone}
          error={errorFor(errors, `snooze-${search._id}`)}
        />
      ))}
    </ul>
  );
}

function Recent(props: {
  readonly page: PageContext;
  readonly base: string;
  readonly recent: readonly ListedAlert[];
}): VNode {
  const { page, base, recent } = props;
  return (
    <section class="ruled" aria-labelledby="recent">
      <h2 id="recent">{page.texts.alerts.recent}</h2>
      {recent.length === 0 ? <p>{page.texts.alerts.none}</p> : <AlertList alerts={recent} heading="h3" />}
      {recent.length > 0 && (
        <p>
          <a href={`${base}/alerts`}>{page.texts.alerts.all}</a>
        </p>
      )}
    </section>
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
      <p>{notice.text}</p>
      {notice.undo !== null && (
        <form method="post" action={`${base}/${notice.undo.path}`}>
          {Object.entries(notice.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
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
  readonly search: SavedSearch;
  readonly snooze: Snooze | null;
  readonly timeZone: string;
  readonly error: string | undefined;
}): VNode {
  const { page, base, search, timeZone, error } = props;
  const { manage, restraints, rhythm, searchState, locale } = page.texts;
  const snooze = props.snooze !== null && props.snooze.until > page.now ? props.snooze : null;
  const path = `${base}/searches/${search._id}`;
  const toggle = search.state === 'active' ? 'pause' : 'resume';
  const label = search.state === 'pending' ? manage.activate : manage[toggle];
  return (
    <li>
      <h2 class="query-text">{search.query}</h2>
      <p>
        <span class={`state ${search.state}`}>{searchState[search.state]}</span> {rhythm[search.rhythm]}.{' '}
        {manage.since(formatDate(search.createdAt, locale))}.
        {snooze !== null && ` ${restraints.snoozed(formatLocalDate(snooze.until, locale, timeZone))}.`}
      </p>
      <div class="row">
        <a href={`${path}/edit`} aria-label={manage.named(manage.edit, search.query)}>
          {manage.edit}
        </a>
        <a href={PATHS.search(search.query)}>{manage.results}</a>
        <a
          href={PATHS.channels(base, search._id)}
          aria-label={manage.named(page.texts.channels.open, search.query)}
        >
          {page.texts.channels.open}
        </a>
        <RowButton action={`${path}/${toggle}`} label={label} name={manage.named(label, search.query)} />
        <RowButton
          action={`${path}/delete`}
          label={manage.delete}
          name={manage.named(manage.delete, search.query)}
        />
        {snooze !== null && (
          <RowButton
            action={`${path}/wake`}
            label={restraints.wake}
            name={manage.named(restraints.wake, search.query)}
          />
        )}
      </div>
      {search.state === 'active' && snooze === null && (
        <SnoozeForm path={path} search={search} timeZone={timeZone} error={error} />
      )}
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

function SnoozeForm(props: {
  readonly path: string;
  readonly search: SavedSearch;
  readonly timeZone: string;
  readonly error: string | undefined;
}): VNode {
  const { path, search, timeZone, error } = props;
  const { now, texts } = usePage();
  const { restraints, manage } = texts;
  return (
    <details open={error !== undefined}>
      <summary aria-label={manage.named(restraints.snooze, search.query)}>{restraints.snooze}</summary>
      <form method="post" action={`${path}/snooze`} class="stack">
        <DateField
          id={`snooze-${search._id}`}
          name="until"
          label={restraints.until}
          hint={restraints.untilHint}
          min={earliestDate(now, timeZone)}
          error={error}
        />
        <button type="submit" class="secondary">
          {restraints.snoozeButton}
        </button>
      </form>
    </details>
  );
}
