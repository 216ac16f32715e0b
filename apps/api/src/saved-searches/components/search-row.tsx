import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Snooze } from '@app/core/subscription';
import type { SavedSearch } from '@app/core/records';
import { DateField } from '../../site/components/form-parts.js';
import { earliestDate } from './restraint-sections.js';
import { formatDate, formatLocalDate } from '../../site/format/when.js';
import { usePage, type PageContext } from '../../site/page-context.js';

export function SearchRow(props: {
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
