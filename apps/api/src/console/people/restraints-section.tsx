import type { VNode } from 'preact';
import { restraintsOf } from '@app/core/records';
import type { Restraints } from '@app/core/subscription';
import { stamp } from '../shell/format.js';
import { personPath } from '../shell/paths.js';
import { Table } from '../shell/table.js';
import type { PersonView } from './person-view.js';
import { peopleTexts as texts } from './texts.js';

/** What a person has said about when not to be written to: now, and as it was at an instant that is asked for. */
export function RestraintsSection({ person, past, at }: Pick<PersonView, 'person' | 'past' | 'at'>): VNode {
  return (
    <>
      <RestraintsTable id="restraints" when={texts.now} restraints={restraintsOf(person)} />
      {past !== null && (
        <RestraintsTable id="restraints-then" when={texts.at(stamp(past.at))} restraints={past.restraints} />
      )}
      <form method="get" action={personPath(person._id)} class="stack">
        <div class="field">
          <label for="at">{texts.atLabel}</label>
          <input
            id="at"
            name="at"
            value={at.typed}
            required
            maxLength={40}
            spellcheck={false}
            {...(at.fault === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'at-fault' })}
          />
          {at.fault !== null && (
            <p id="at-fault" class="error" role="alert">
              {at.fault}
            </p>
          )}
        </div>
        <button type="submit" class="secondary">
          {texts.ask}
        </button>
      </form>
    </>
  );
}

const RestraintsTable = (props: {
  readonly id: string;
  readonly when: string;
  readonly restraints: Restraints;
}): VNode => (
  <Table
    id={props.id}
    title={`${texts.restraints}: ${props.when}`}
    empty=""
    head={texts.restraintHead}
    rows={rowsOf(props.restraints)}
  />
);

const rowsOf = ({ away, snoozes, quietHours, weeklyMails, mutedCompanies }: Restraints): string[][] => [
  [texts.away, away === null ? texts.no : texts.span(stamp(away.from), stamp(away.until))],
  [texts.quietHours, quietHours === null ? texts.none : texts.hours(quietHours.from, quietHours.to)],
  [texts.weeklyMails, weeklyMails === null ? texts.any : String(weeklyMails)],
  [texts.muted, mutedCompanies.map(({ name }) => name).join(', ') || texts.none],
  ...snoozes.map(({ savedSearchId, until }) => [texts.snooze(savedSearchId), texts.until(stamp(until))]),
];
