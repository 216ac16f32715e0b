import { ServerError } from '@app/embedded';

/** One entry of a file: a draft that is still to be checked, or words on why none could be read. */
export type Row =
  | { readonly kind: 'draft'; readonly where: string; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly where: string; readonly message: string; readonly text: string };

/** Thrown where a file as a whole cannot be read: the message names the place and says what to do. */
export class FileFault extends ServerError {}

/** How many characters one entry may have: more is no posting, and would fill the memory. */
export const LONGEST_ENTRY = 2_000_000;

/** A row that is read by `read`; where that throws, the row is refused and the file goes on. */
export function rowOf(where: string, read: () => unknown): Row {
  try {
    return { kind: 'draft', where, value: read() };
  } catch (error) {
    return { kind: 'unreadable', where, message: `Reading it threw: ${String(error)}`, text: '' };
  }
}
