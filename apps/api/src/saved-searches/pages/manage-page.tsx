import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { languageOf, restraintsOf, type SavedSearch, type Subscriber } from '@app/core/records';
import type { ListedAlert } from '../../subscribers/alerts/subscriber-alerts.js';
import { AlertList } from '../components/alert-list.js';
import { ErrorSummary, errorFor, type FormError } from '../../site/components/form-errors.js';
import { Frame } from '../../site/components/layout.js';
import { LanguageSection } from '../components/language-section.js';
import { RememberLink } from '../components/remember-link.js';
import { RestraintSections } from '../components/restraint-sections.js';
import { ScheduleFields, type ScheduleForm } from '../../site/components/schedule-fields.js';
import type { PageContext } from '../../site/page-context.js';
import { SearchRow } from '../components/search-row.js';
import { KeepNotice } from './keep-pages.js';
import { type ManageNotice, Notice } from '../components/manage-notice.js';

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
        <KeepNotice page={page} token={token} subscriber={subscriber} />
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
        <LanguageSection base={base} language={languageOf(subscriber)} />
        <RestraintSections
          base={base}
          restraints={restraintsOf(subscriber)}
          schedule={subscriber.schedule}
          errors={errors}
        />
        <section class="ruled" aria-labelledby="link">
          <h2 id="link">{manage.linkTitle}</h2>
          <p class="hint">{manage.keepLink}</p>
          <RememberLink manageToken={token} address={subscriber.address} />
          <p>
            <a href={PATHS.links(base)}>{page.texts.mySearches.end}</a>
          </p>
        </section>
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
      <p class="row">
        {recent.length > 0 && <a href={`${base}/alerts`}>{page.texts.alerts.all}</a>}
        <a href={PATHS.whyNot(base)}>{page.texts.whyNot.open}</a>
        <a href={PATHS.kept(base)}>{page.texts.keptAway.title}</a>
      </p>
    </section>
  );
}
