import type { ComponentChildren, VNode } from 'preact';

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
