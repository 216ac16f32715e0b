/** The first value of a form field as text. Forms are parsed flat, so a value is a string or a list of strings. */
export function textOf(
  form: Readonly<Record<string, unknown>> | undefined,
  name: string,
  most = 2_000,
): string {
  const value = form === undefined ? undefined : Object.getOwnPropertyDescriptor(form, name)?.value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.slice(0, most) : '';
}

/** A search as it was typed: longer than a search may be, so that the reader of searches can say so. */
export const searchTextOf = (form: Readonly<Record<string, unknown>> | undefined): string =>
  textOf(form, 'q', 20_000).trim();

/** Every value of a form field as text, at most so many. */
export function textsOf(
  form: Readonly<Record<string, unknown>>,
  name: string,
  most: number,
): readonly string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(form, name)?.value;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => (typeof each === 'string' ? [each.slice(0, 2_000)] : [])).slice(0, most);
}
