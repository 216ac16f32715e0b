import type { VNode } from 'preact';
import { Field, type FieldProps, describedBy } from './form-parts.js';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A labelled drop-down list. */
export function SelectField(
  props: Omit<FieldProps, 'children'> & { readonly value: string; readonly choices: readonly Choice[] },
): VNode {
  const { id, hint, error, value, choices } = props;
  return (
    <Field id={id} label={props.label} hint={hint} error={error}>
      <select id={id} name={id} aria-describedby={describedBy(id, hint, error)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A group of radio buttons with a legend. */
export function RadioGroup(props: {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly error?: string | undefined;
}): VNode {
  const { name, legend, value, choices, error } = props;
  return (
    <fieldset class="radios" aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend>{legend}</legend>
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {choices.map((choice) => {
        const id = `${name}-${choice.value}`;
        return (
          <div class="radio" key={choice.value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
            />
            <label for={id}>{choice.label}</label>
            {choice.hint !== undefined && (
              <p class="hint" id={`${id}-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
