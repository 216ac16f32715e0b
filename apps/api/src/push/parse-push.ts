import { parseJson } from '@app/core/untrusted';

/** One item of a push: a value to be checked, or a line that is no JSON. */
export type PushItem =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly message: string; readonly text: string };

/** A push body as items, or why it cannot be read at all. */
export type PushParse =
  | { readonly ok: true; readonly items: readonly PushItem[] }
  | { readonly ok: false; readonly message: string };

/** Postings that one push may carry. */
export const MOST_ITEMS = 5_000;

/** Reads a push body: one JSON object, a JSON array, or (NDJSON) one JSON object a line; blank lines are skipped. */
export function parsePush(text: string, isLines: boolean): PushParse {
  const items = isLines ? parseLines(text) : parseDocument(text);
  if (typeof items === 'string') return { ok: false, message: items };
  if (items.length === 0) return { ok: false, message: 'The body holds no posting.' };
  if (items.length > MOST_ITEMS) {
    return {
      ok: false,
      message: `The body holds ${items.length} postings: send at most ${MOST_ITEMS} at a time.`,
    };
  }
  return { ok: true, items };
}

function parseDocument(text: string): PushItem[] | string {
  const parsed = parseJson(text, 'The body');
  if (!parsed.ok) return parsed.message;
  const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  return values.map((value) => ({ kind: 'value', value }));
}

function parseLines(text: string): PushItem[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const parsed = parseJson(line, 'The line');
    return parsed.ok
      ? { kind: 'value', value: parsed.value }
      : { kind: 'unreadable', message: parsed.message, text: line };
  });
}
