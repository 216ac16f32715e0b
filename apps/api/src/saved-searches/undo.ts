import { textOf } from '../http/form-values.js';

/** The button that takes a change back. */
export interface Undo {
  /** Below the manage link. */
  readonly path: string;
  /** The fields of its form: how things were before. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What can be undone, with the fields of each form. Whatever else stands in an address becomes no button. */
const KNOWN: readonly { readonly path: RegExp; readonly fields: readonly string[] }[] = [
  { path: /^back$/, fields: [] },
  { path: /^away$/, fields: ['awayUntil'] },
  { path: /^limits$/, fields: ['quietFrom', 'quietTo', 'weeklyMails'] },
  { path: /^language$/, fields: ['language'] },
  { path: /^schedule$/, fields: ['hour', 'weekday', 'timeZone'] },
  { path: /^searches\/[\w-]{1,64}\/(?:restore|delete|resume|pause|wake|revert)$/, fields: [] },
  { path: /^searches\/[\w-]{1,64}\/snooze$/, fields: ['until'] },
  { path: /^companies\/[^/?#\s]{1,600}\/(?:mute|unmute)$/, fields: [] },
];

/** An undo without fields. */
export const press = (path: string): Undo => ({ path, fields: {} });

/** The undo as parameters of the list's address. */
export const undoParams = ({ path, fields }: Undo): Record<string, string> => ({ ...fields, undo: path });

/** Reads them back; null where they name nothing that can be undone. */
export function readUndo(params: Readonly<Record<string, unknown>>): Undo | null {
  const path = textOf(params, 'undo', 700);
  const known = KNOWN.find((each) => each.path.test(path));
  if (known === undefined) return null;
  return { path, fields: Object.fromEntries(known.fields.map((name) => [name, textOf(params, name, 64)])) };
}
