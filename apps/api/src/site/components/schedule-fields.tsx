import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';
import { TextField } from './form-parts.js';
import { SelectField } from './form-choices.js';
import { errorFor, type FormError } from './form-errors.js';

/** When digests come, as the fields stand on the page. */
export interface ScheduleForm {
  readonly hour: string;
  readonly weekday: string;
  readonly timeZone: string;
  /** The zone is a guess that the browser may better. */
  readonly zoneIsGuess?: boolean;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** Hour, weekday and time zone of digests. */
export function ScheduleFields({
  form,
  errors,
}: {
  readonly form: ScheduleForm;
  readonly errors: readonly FormError[];
}): VNode {
  const { save, weekday } = useTexts();
  const days = weekday.map((label, index) => ({ value: String(index + 1), label }));
  return (
    <fieldset class="schedule">
      <legend>{save.when}</legend>
      <SelectField
        id="hour"
        label={save.hour}
        value={form.hour}
        choices={HOURS}
        error={errorFor(errors, 'hour')}
      />
      <SelectField
        id="weekday"
        label={save.weekday}
        value={form.weekday}
        choices={days}
        error={errorFor(errors, 'weekday')}
      />
      <TextField
        id="timeZone"
        label={save.timeZone}
        hint={save.timeZoneHint}
        value={form.timeZone}
        list="zones"
        {...(form.zoneIsGuess === true ? { 'data-find': 'time-zone' } : {})}
        error={errorFor(errors, 'timeZone')}
      />
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </fieldset>
  );
}
