import type { z } from 'zod';
import { parseJson } from '@app/core/untrusted';
import type { ItemFaultReason, ItemReading, Parsed, SourceDocument } from '../adapter.js';

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
