import type { z } from 'zod';
import type { ItemFaultReason, ItemReading, Parsed, SourceDocument } from '../adapter.js';

const MAX_DEPTH = 100;

/** True where brackets nest deeper than any posting needs: such a document is not parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x22) i = endOfString(text, i);
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return false;
}

/** Where the string that starts at `from` ends: at the next quote before which an even number of backslashes stands. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** Parses JSON without trusting it; a fault is a sentence. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (isTooDeep(text)) return { ok: false, message: `The JSON nests deeper than ${MAX_DEPTH} levels.` };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if ((error as Error).name !== 'SyntaxError') throw error;
    return { ok: false, message: `The answer is no JSON: ${(error as Error).message}.` };
  }
}

/**
 * Parses a source's JSON documents with `schema`, which gives the items of one of them and whether they are all of it.
 */
export function parseJsonItems(
  documents: readonly SourceDocument[],
  schema: z.ZodType<{ items: readonly unknown[]; complete?: boolean }>,
): Parsed {
  const items: unknown[] = [];
  let complete = true;
  for (const { text, url } of documents) {
    const json = parseJson(text);
    if (!json.ok) return json;
    const parsed = schema.safeParse(json.value);
    if (!parsed.success)
      return { ok: false, message: `${url} is not what was expected: ${sentence(parsed.error)}` };
    items.push(...parsed.data.items);
    complete &&= parsed.data.complete ?? true;
  }
  return { ok: true, items, complete };
}

/** The first fault that zod found, as `path: message`. */
export function sentence(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'is wrong'}`;
}

/**
 * Makes the to-posting step of a kind: the item is checked against its schema, then mapped. An item of another shape
 * becomes a fault that names the field; its id is kept where `idOf` can tell it.
 */
export function readItem<Item>(
  schema: z.ZodType<Item>,
  idOf: (raw: Record<string, unknown>) => unknown,
  raw: unknown,
  map: (item: Item) => ItemReading,
): ItemReading {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return map(parsed.data);
  const id = typeof raw === 'object' && raw !== null ? idOf(raw as Record<string, unknown>) : null;
  const externalId = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  return fault('wrong-shape', sentence(parsed.error), externalId === '' ? null : externalId);
}

/** A fault of one item. */
export const fault = (reason: ItemFaultReason, message: string, externalId: string | null): ItemReading => ({
  kind: 'fault',
  externalId,
  reason,
  message,
});
