import type { ComponentChildren, VNode } from 'preact';
import { useTexts } from '../page-context.js';

/** Something wrong with one field of a form. */
export interface FormError {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
  /** What to write instead, and the search that says so; `href` null where more than that is wrong. */
  readonly mend?: { readonly text: string; readonly href: string | null };
}

/** The message for a field, undefined where it is right. */
export const errorFor = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** The list of everything wrong, at the top of the page, with a link to each field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }): VNode | null {
  const { layout } = useTexts();
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="summary-title" tabIndex={-1}>
      <h2 id="summary-title">{layout.errorTitle}</h2>
      <ul>
        {errors.map(({ field, message, mend }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
            {mend !== undefined && <Mend {...mend} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mend({ text, href }: { readonly text: string; readonly href: string | null }): VNode {
  const { search } = useTexts();
  return (
    <p>
      {search.tryInstead}:{' '}
      {href === null ? (
        <code>{text}</code>
      ) : (
        <a href={href} rel="nofollow">
          <code>{text}</code>
        </a>
      )}
    </p>
  );
}

/** What a labelled control needs to be announced with its hint and its error. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** Ids for `aria-describedby` of the control of a field. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ') || undefined;

/** A label, a hint and an error around one control. */
export function Field({ id, label, hint, error, children }: FieldProps): VNode {
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** A one-line text control. */
export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly name?: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'email';
  readonly autocomplete?: string;
  readonly list?: string;
  readonly 'data-find'?: 'time-zone';
  readonly width?: 'short' | 'full';
  readonly maxLength?: number;
}

/** A labelled one-line text control. */
export function TextField({
  id,
  label,
  hint,
  error,
  name,
  value,
  type,
  width,
  ...rest
}: TextFieldProps): VNode {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name ?? id}
        type={type ?? 'text'}
        value={value}
        class={width === 'short' ? 'short' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
        autocapitalize="off"
        spellcheck={false}
        {...rest}
      />
    </Field>
  );
}

/** A labelled control for a date from `min` on (`2027-01-31`). */
export function DateField(
  props: Omit<FieldProps, 'children'> & { readonly min: string; readonly name?: string },
): VNode {
  const { id, label, hint, error, min, name } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name ?? id}
        type="date"
        min={min}
        class="date"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
    </Field>
  );
}

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
}): VNode {
  const { name, legend, value, choices } = props;
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
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
