import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Snooze } from '@app/core/subscription';
import type { SavedSearch } from '@app/core/records';
import { typedOf } from '@app/core/searches';
import { DateField } from '../../site/components/form-parts.js';
import { earliestDate } from './restraint-sections.js';
import { formatDate, formatLocalDate } from '../../site/format/when.js';
import { usePage, type PageContext } from '../../site/page-context.js';

/** What a button says beside what it does. */
const called = (search: SavedSearch): string => search.name ?? typedOf(search);

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
      {search.name === undefined ? (
        <h2 class="query-text">{typedOf(search)}</h2>
      ) : (
        <>
          <h2>{search.name}</h2>
          <p class="query-text">{typedOf(search)}</p>
        </>
      )}
      <p>
        <span class={`state ${search.state}`}>{searchState[search.state]}</span> {rhythm[search.rhythm]}.{' '}
        {manage.since(formatDate(search.createdAt, locale))}.
        {snooze !== null && ` ${restraints.snoozed(formatLocalDate(snooze.until, locale, timeZone))}.`}
      </p>
      <div class="row">
        <a href={`${path}/edit`} aria-label={manage.named(manage.edit, called(search))}>
          {manage.edit}
        </a>
        <a href={PATHS.search(typedOf(search))}>{manage.results}</a>
        <a
          href={PATHS.channels(base, search._id)}
          aria-label={manage.named(page.texts.channels.open, called(search))}
        >
          {page.texts.channels.open}
        </a>
        <RowButton action={`${path}/${toggle}`} label={label} name={manage.named(label, called(search))} />
        <RowButton
          action={`${path}/delete`}
          label={manage.delete}
          name={manage.named(manage.delete, called(search))}
        />
        {snooze !== null && (
          <RowButton
            action={`${path}/wake`}
            label={restraints.wake}
            name={manage.named(restraints.wake, called(search))}
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
      <summary aria-label={manage.named(restraints.snooze, called(search))}>{restraints.snooze}</summary>
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
